namespace Platform.Emit.Schema;

/// <summary>What a package or a property is in C#.</summary>
internal sealed record CSharpSchema
{
    /// <summary><c>tfbridge20</c> or <c>kubernetes20</c>: the dialect of the official classes.</summary>
    public string? Compatibility { get; init; }

    /// <summary>The namespace of each module.</summary>
    public IReadOnlyDictionary<string, string> Namespaces { get; init; } = new Dictionary<string, string>();

    /// <summary>The property's name, where it is not the usual one.</summary>
    public string? Name { get; init; }
}
