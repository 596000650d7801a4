using System.Globalization;
using Platform.World.Goods;

namespace Platform.World.Shopping;

/// <summary>
/// One thing a shopper does. Products and categories are named by their numbers in the world, and by what the shop
/// calls them.
/// </summary>
public sealed record ShopperStep
{
    public required StepKind Kind { get; init; }

    /// <summary>How long the shopper looks at the page before, ahead of this step.</summary>
    public TimeSpan ThinkTime { get; init; }

    /// <summary>The product looked at, added or removed; -1 for none.</summary>
    public int Product { get; init; } = -1;

    /// <summary>The product's id in the shop; null for none.</summary>
    public string? ProductId => Product < 0 ? null : ProductCards.IdOf(Product);

    /// <summary>The category of a list; -1 for none.</summary>
    public int Category { get; init; } = -1;

    /// <summary>The category's path in the shop, such as <c>Women &gt; Dresses &gt; Midi dresses</c>; null for none.</summary>
    public string? CategoryPath => Category < 0 ? null : Wardrobe.Categories[Category].Path;

    /// <summary>The words searched for; null for none.</summary>
    public string? Query { get; init; }

    /// <summary>The page of a list or of hits, from 1.</summary>
    public int Page { get; init; } = 1;

    public ListSort Sort { get; init; }

    /// <summary>A colour that a list is narrowed to, a number in the wardrobe; -1 for none.</summary>
    public int Color { get; init; } = -1;

    /// <summary>The most that a product of a list may cost, in euro; null for any price.</summary>
    public int? PriceLimit { get; init; }

    /// <summary>The size put into the basket; null where the product has none.</summary>
    public string? Size { get; init; }

    /// <summary>The block in which the product was clicked; null where no click led here.</summary>
    public string? Placement => Block?.Placement;

    /// <summary>That block's attribution token, to be sent along; null where no click led here, or the block has none.</summary>
    public string? Token => Block?.Token;

    /// <summary>The place in that block, from 1; 0 where no click led here.</summary>
    public int Position { get; init; }

    /// <summary>The block that was clicked.</summary>
    internal BlockSeen? Block { get; init; }

    /// <summary>The products bought, for <see cref="StepKind.Checkout"/>.</summary>
    public IReadOnlyList<int> Bought { get; init; } = [];

    /// <summary>Those of the bought that will be sent back; the shop does not know it yet.</summary>
    internal IReadOnlyList<int> SentBack { get; init; } = [];

    /// <summary>The value of <c>sort=</c> in the shop's address; null for the shop's own order.</summary>
    public string? SortParameter => Sort switch
    {
        ListSort.Price => "price",
        ListSort.PriceDescending => "-price",
        ListSort.New => "new",
        _ => null,
    };

    /// <summary>The values of <c>filter=</c> in the shop's address.</summary>
    public IEnumerable<string> FilterParameters
    {
        get
        {
            if (Color >= 0)
                yield return $"color:{Wardrobe.Colors[Color]}";
            if (PriceLimit is { } limit)
                yield return string.Create(CultureInfo.InvariantCulture, $"price:0..{limit}");
        }
    }
}
