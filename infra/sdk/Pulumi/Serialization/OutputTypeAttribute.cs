namespace Pulumi;

/// <summary>Marks a class that is made of what a provider returned.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutputTypeAttribute : Attribute;
