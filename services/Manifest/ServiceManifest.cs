using Platform.Manifest.Reading;

namespace Platform.Manifest;

/// <summary>
/// What a service says of itself in its <c>service.yaml</c>: the one contract between its code, Local, the
/// containers and the cloud.
/// </summary>
public sealed record ServiceManifest
{
    /// <summary>Lower-case letters, digits and hyphens, as the name of its workload.</summary>
    public required string Name { get; init; }

    /// <summary>The team that is called when it fails.</summary>
    public required string Owner { get; init; }

    /// <summary>The path prefixes that the gateway sends to it.</summary>
    public required IReadOnlyList<string> Routes { get; init; }

    public required IReadOnlyList<ModelManifest> Models { get; init; }

    public required Scaling Scaling { get; init; }

    public required Capacity Capacity { get; init; }

    public required Resources Resources { get; init; }

    public required ServiceLevel Slo { get; init; }

    /// <summary>How long the edge may keep answers that are the same for every shopper; null for not at all.</summary>
    public TimeSpan? EdgeCache { get; init; }

    /// <summary>What it reads: its rights and its network follow.</summary>
    public required IReadOnlyList<DataKind> Reads { get; init; }

    /// <summary>What it writes, besides its own models.</summary>
    public required IReadOnlyList<DataKind> Writes { get; init; }

    /// <summary>The model of that name, if the service has one.</summary>
    public ModelManifest? Model(string name) => Models.FirstOrDefault(model => model.Name == name);

    /// <summary>Reads a manifest.</summary>
    /// <param name="yaml">The text of a <c>service.yaml</c>.</param>
    /// <param name="file">What to call it in errors.</param>
    /// <exception cref="ManifestException">It has mistakes; every one of them is named.</exception>
    public static ServiceManifest Parse(string yaml, string file) => ManifestParser.Parse(yaml, file);

    /// <summary>Reads a manifest from a file.</summary>
    /// <exception cref="ManifestException">It has mistakes; every one of them is named.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ServiceManifest Read(string path) => Parse(File.ReadAllText(path), path);
}
