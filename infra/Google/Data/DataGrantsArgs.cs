using Platform.Manifest;
using Pulumi;

namespace Platform.Infra.Google.Data;

/// <summary>What <see cref="DataGrants"/> are made from.</summary>
internal sealed record DataGrantsArgs
{
    public required ServiceManifest Service { get; init; }

    /// <summary>Whom, such as <c>serviceAccount:…</c>.</summary>
    public required Input<string> Member { get; init; }

    public required Buckets Buckets { get; init; }

    public required EventTopic Events { get; init; }

    public required SessionStore Sessions { get; init; }

    /// <summary>Whether the service is to make models here, rather than answer with them.</summary>
    public bool IsTraining { get; init; }
}
