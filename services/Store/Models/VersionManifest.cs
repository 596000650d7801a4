using System.Text.Json;
using System.Text.Json.Serialization;
using Platform.Store.Files;

namespace Platform.Store.Models;

/// <summary>What a version of a model says of itself. It is written last: without it there is no version.</summary>
public sealed record VersionManifest
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The revision of the code that trained it.</summary>
    public required string CodeVersion { get; init; }

    public required int Seed { get; init; }

    public required DataWindow Data { get; init; }

    /// <summary>The parameters it was trained with, as the model wrote them.</summary>
    public required JsonElement Parameters { get; init; }

    /// <summary>Name to value, on the held-out end of its data.</summary>
    public required IReadOnlyDictionary<string, double> Metrics { get; init; }

    /// <summary>What the gate said.</summary>
    public required string Verdict { get; init; }

    /// <summary>The files of the version, in the order of their names.</summary>
    public required IReadOnlyList<VersionFile> Files { get; init; }

    [JsonIgnore]
    public long Bytes => Files.Sum(file => file.Bytes);
}
