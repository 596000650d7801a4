using Platform.Infra.Google.Foundation;
using Pulumi;

namespace Platform.Infra.Amazon.Events;

/// <summary>What <see cref="CatalogueDrops"/> is made from. It needs providers of both clouds.</summary>
internal sealed record CatalogueDropsArgs
{
    public required Settings Settings { get; init; }

    /// <summary>Google's accounts: the one of Storage Transfer reads here and writes there.</summary>
    public required ServiceAgents Agents { get; init; }

    /// <summary>The name of the platform's catalogue bucket.</summary>
    public required Input<string> Catalogue { get; init; }
}
