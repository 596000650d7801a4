namespace Platform.World.Shopping;

/// <summary>A block of a page as a shopper has it before the eyes.</summary>
public sealed record BlockSeen
{
    /// <summary>Its name, such as <c>similar-items</c>; see <see cref="PlacementNames"/>.</summary>
    public required string Placement { get; init; }

    /// <summary>Its products in order, by their numbers in the world; -1 for one that the world does not know.</summary>
    public required ReadOnlyMemory<int> Products { get; init; }

    /// <summary>The attribution token that came with it; null for none.</summary>
    public string? Token { get; init; }

    /// <summary>Who made the order, for the attribution token of a history; empty where nobody says so.</summary>
    public string Model { get; init; } = "";

    /// <summary>Reads a block of a real page.</summary>
    /// <param name="placement">Its name.</param>
    /// <param name="ids">Its products' ids in order; one that the world does not know takes a place and is never clicked.</param>
    /// <param name="token">The block's attribution token.</param>
    public static BlockSeen Of(string placement, IEnumerable<string> ids, string? token = null) => new()
    {
        Placement = placement,
        Token = token,
        Products = ids.Select(id => ProductNumber.TryParse(id, out var number) ? number : -1).ToArray(),
    };
}
