namespace Platform.Emit.Schema;

/// <summary>Where a property's default comes from.</summary>
internal sealed record DefaultInfoSchema
{
    /// <summary>The environment variables that are looked at, first one first.</summary>
    public IReadOnlyList<string> Environment { get; init; } = [];
}
