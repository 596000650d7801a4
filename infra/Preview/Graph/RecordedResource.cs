using System.Collections.Immutable;

namespace Platform.Infra.Preview.Graph;

/// <summary>A resource as the program registered it.</summary>
public sealed record RecordedResource
{
    public required string Urn { get; init; }

    /// <summary>Its own type, such as <c>gcp:storage/bucket:Bucket</c>.</summary>
    public required string Type { get; init; }

    public required string Name { get; init; }

    /// <summary>The parent's URN; null for the stack.</summary>
    public string? Parent { get; init; }

    /// <summary>The explicit or inherited provider as <c>urn::id</c>, or the URN alone while the id is unknown; null for the default one.</summary>
    public string? Provider { get; init; }

    /// <summary>False for a component, which exists in the program only.</summary>
    public required bool Custom { get; init; }

    /// <summary>True for one that exists already and is only read.</summary>
    public bool External { get; init; }

    /// <summary>The id, where the program says it: of one that is read or imported.</summary>
    public string? Id { get; init; }

    public required PropertyValue.MapValue Inputs { get; init; }

    /// <summary>URNs, sorted.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>For each input the URNs that it comes from, sorted.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } = NoDependencies;

    public bool Protect { get; init; }

    /// <summary>The version of the plug-in; null where the engine may choose.</summary>
    public string? Version { get; init; }

    public ImmutableArray<string> AdditionalSecretOutputs { get; init; } = [];

    /// <summary>The URNs by which it may have been known, its own and those by way of its ancestors.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> IgnoreChanges { get; init; } = [];

    public ImmutableArray<string> ReplaceOnChanges { get; init; } = [];

    public bool? DeleteBeforeReplace { get; init; }

    public bool RetainOnDelete { get; init; }

    /// <summary>The URN of the resource whose deletion takes this one along.</summary>
    public string? DeletedWith { get; init; }

    public string? PluginDownloadUrl { get; init; }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> NoDependencies { get; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);
}
