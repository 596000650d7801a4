namespace Platform.Emit.Schema;

/// <summary>One value of an enumeration.</summary>
internal sealed record EnumMember
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What goes to the provider.</summary>
    public required string Value { get; init; }

    /// <summary>Not null where the provider would rather that it were not used.</summary>
    public string? DeprecationMessage { get; init; }
}
