using Pulumi;

namespace Platform.Infra.Amazon.Events;

/// <summary>What <see cref="CatalogueDrops"/> is made from. It needs providers of both clouds.</summary>
internal sealed record CatalogueDropsArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The name of the platform's catalogue bucket.</summary>
    public required Input<string> Catalogue { get; init; }
}
