using Pulumi;

namespace Platform.Infra.Google.Data;

/// <summary>What <see cref="Datasets"/> are made from.</summary>
internal sealed record DatasetsArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The id of the key that they are encrypted with; BigQuery may use it.</summary>
    public required Input<string> Key { get; init; }
}
