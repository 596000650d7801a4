using Platform.Local.Live.Browsing;
using Platform.World.Shopping;

namespace Platform.Local.Live.Visits;

/// <summary>The last pages of a visit: whoever clicks what an earlier page showed clicks that page's link.</summary>
internal sealed class PagesSeen
{
    private const int Most = 8;

    private readonly List<ShopPage> _pages = [];

    public void Add(ShopPage page)
    {
        if (page.Tokens.Count == 0)
            return;
        if (_pages.Count == Most)
            _pages.RemoveAt(0);
        _pages.Add(page);
    }

    /// <summary>The attribution token of the block in which a step's product was clicked; null where none was.</summary>
    public string? TokenOf(ShopperStep step)
    {
        if (step.Placement is null || step.Position < 1)
            return null;
        for (var index = _pages.Count - 1; index >= 0; index--)
        {
            var blocks = _pages[index].Seen.Blocks;
            for (var block = 0; block < blocks.Count; block++)
            {
                var products = blocks[block].Products.Span;
                if (blocks[block].Placement == step.Placement && step.Position <= products.Length && products[step.Position - 1] == step.Product)
                    return _pages[index].Tokens[block];
            }
        }

        return null;
    }
}
