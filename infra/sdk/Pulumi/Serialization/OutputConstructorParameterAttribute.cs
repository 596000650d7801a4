namespace Pulumi;

/// <summary>Names the property that a parameter stands for, where the parameter itself has another name.</summary>
/// <param name="name">The property's name.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OutputConstructorParameterAttribute(string name) : Attribute
{
    /// <summary>The property's name.</summary>
    public string Name { get; } = name;
}
