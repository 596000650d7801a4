namespace Platform.Emit.Schema;

/// <summary>A resource type: what comes back (<c>properties</c>) and what goes in.</summary>
internal sealed record ResourceSchema : ObjectSchema
{
    /// <summary>The inputs by name.</summary>
    public SortedDictionary<string, PropertySchema> InputProperties { get; init; } = [];

    /// <summary>The names of the inputs that must be given.</summary>
    public HashSet<string> RequiredInputs { get; init; } = [];

    /// <summary>Earlier tokens of the type.</summary>
    public IReadOnlyList<AliasSchema> Aliases { get; init; } = [];

    /// <summary>Not null where the provider would rather that it were not used.</summary>
    public string? DeprecationMessage { get; init; }

    /// <summary>The inputs as an object.</summary>
    public ObjectSchema Inputs => new() { Properties = InputProperties, Required = RequiredInputs };
}
