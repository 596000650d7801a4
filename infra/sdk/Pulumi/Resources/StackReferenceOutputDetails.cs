namespace Pulumi;

/// <summary>An output of another stack: a plain value, or a secret one, or neither where there is none.</summary>
public sealed class StackReferenceOutputDetails
{
    /// <summary>The value, where it is no secret.</summary>
    public object? Value { get; set; }

    /// <summary>The value, where it is a secret.</summary>
    public object? SecretValue { get; set; }
}
