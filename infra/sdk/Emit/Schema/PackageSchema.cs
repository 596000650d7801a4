namespace Platform.Emit.Schema;

/// <summary>One package, as Pulumi's package schema describes it: the parts that are emitted.</summary>
internal sealed record PackageSchema
{
    /// <summary>The plug-in's name: <c>gcp</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The plug-in's version, sent with every registration.</summary>
    public required string Version { get; init; }

    /// <summary>What holds for one language only.</summary>
    public required LanguageSchema Language { get; init; }

    /// <summary>The provider.</summary>
    public required ResourceSchema Provider { get; init; }

    /// <summary>The resource types, by token.</summary>
    public required SortedDictionary<string, ResourceSchema> Resources { get; init; }

    /// <summary>The nested types and enumerations, by token.</summary>
    public required SortedDictionary<string, TypeSchema> Types { get; init; }

    /// <summary>The functions, by token.</summary>
    public required SortedDictionary<string, FunctionSchema> Functions { get; init; }
}
