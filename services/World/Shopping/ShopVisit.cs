namespace Platform.World.Shopping;

/// <summary>What a shop knows of a visit when it fills a page.</summary>
public sealed class ShopVisit
{
    /// <summary>The browser.</summary>
    public required string VisitorId { get; init; }

    /// <summary>The customer who is logged in; null for nobody.</summary>
    public required string? UserId { get; init; }

    /// <summary>A number of the visit's own, for a shop that draws lots.</summary>
    public required ulong Key { get; init; }

    /// <summary>When the visit began.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>The products looked at, oldest first.</summary>
    public IReadOnlyList<int> Seen => SeenProducts;

    /// <summary>The products in the basket.</summary>
    public IReadOnlyList<int> Basket => BasketProducts;

    /// <summary>How many pages were asked for before this one.</summary>
    public int Pages { get; internal set; }

    /// <summary>What a product is worth to the shopper now: for the truth only.</summary>
    internal Func<int, double> LikingOf { get; init; } = _ => 0;

    internal List<int> SeenProducts { get; } = [];

    internal List<int> BasketProducts { get; } = [];
}
