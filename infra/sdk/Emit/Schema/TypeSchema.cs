namespace Platform.Emit.Schema;

/// <summary>A nested type, or an enumeration.</summary>
internal sealed record TypeSchema : ObjectSchema
{
    /// <summary>The members of an enumeration; null for a nested type.</summary>
    public IReadOnlyList<EnumMember>? Enum { get; init; }
}
