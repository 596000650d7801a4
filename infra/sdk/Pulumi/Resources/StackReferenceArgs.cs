namespace Pulumi;

/// <summary>Names the stack that a <see cref="StackReference"/> refers to.</summary>
public class StackReferenceArgs : ResourceArgs
{
    /// <summary>The stack: <c>organization/project/stack</c>.</summary>
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}
