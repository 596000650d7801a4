using Platform.Contracts;

namespace Platform.Storefront.Placements;

/// <summary>Products for a block of a page, and where they came from.</summary>
public sealed record ShopBlock
{
    public required string Placement { get; init; }

    /// <summary>In the order in which they are shown; at least one.</summary>
    public required IReadOnlyList<Product> Products { get; init; }

    /// <summary>Goes back with the events that follow.</summary>
    public required string Token { get; init; }

    /// <summary>See <see cref="Rungs"/>; the catalogue's where the shop itself filled the block.</summary>
    public required string Rung { get; init; }

    /// <summary>Empty where no model was asked.</summary>
    public required string Model { get; init; }

    public required string Version { get; init; }

    /// <summary>How long it took, from the page's side.</summary>
    public required TimeSpan Took { get; init; }
}
