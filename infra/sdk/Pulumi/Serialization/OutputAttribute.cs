namespace Pulumi;

/// <summary>Marks a property of a resource or a stack as an output.</summary>
/// <param name="name">The name that the provider knows it by; the property's own where none is given.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute(string? name = null) : Attribute
{
    /// <summary>The name that the provider knows it by.</summary>
    public string? Name { get; } = name;
}
