namespace Pulumi;

/// <summary>Marks a member of an arguments class whose value goes to the provider.</summary>
/// <param name="name">The name that the provider knows it by.</param>
/// <param name="required">Whether it must be given.</param>
/// <param name="json">Whether the value goes as JSON text, as arguments of providers do.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class InputAttribute(string name, bool required = false, bool json = false) : Attribute
{
    internal string Name { get; } = name;

    internal bool IsRequired { get; } = required;

    internal bool Json { get; } = json;
}
