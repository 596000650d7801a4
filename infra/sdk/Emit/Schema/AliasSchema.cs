namespace Platform.Emit.Schema;

/// <summary>An earlier token of a resource type.</summary>
internal sealed record AliasSchema
{
    /// <summary>The token.</summary>
    public required string Type { get; init; }
}
