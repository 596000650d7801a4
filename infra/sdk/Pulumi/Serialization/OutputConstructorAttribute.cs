namespace Pulumi;

/// <summary>Marks the constructor by which an <see cref="OutputTypeAttribute">output type</see> is made.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class OutputConstructorAttribute : Attribute;
