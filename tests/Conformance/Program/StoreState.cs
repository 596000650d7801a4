using Pulumi;

namespace Platform.Conformance.Program;

internal sealed class StoreState : ResourceArgs
{
    [Input("title")] public Input<string>? Title { get; set; }
}
