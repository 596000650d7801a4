namespace Platform.Emit.Schema;

/// <summary>Named properties, some of them required.</summary>
internal record ObjectSchema
{
    /// <summary>The properties by name.</summary>
    public SortedDictionary<string, PropertySchema> Properties { get; init; } = [];

    /// <summary>The names of those that are always there.</summary>
    public HashSet<string> Required { get; init; } = [];

    /// <summary>The tokens of the nested types in it.</summary>
    public IEnumerable<string> Tokens() => Properties.Values.SelectMany(property => property.Tokens());
}
