namespace Pulumi;

/// <summary>
/// Marks a struct that is one of a fixed set of texts or numbers: it has an explicit conversion to
/// <see cref="string"/> or <see cref="double"/>, and a constructor from the same.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class EnumTypeAttribute : Attribute;
