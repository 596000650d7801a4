using Platform.World.Shopping;

namespace Platform.World.Truth;

/// <summary>Another shop, with one block of its pages filled by a policy.</summary>
internal sealed class BlockShop(IShop shop, string placement, Func<ShopperStep, ShopVisit, IReadOnlyList<int>> fill) : IShop
{
    public PageSeen Show(ShopperStep step, ShopVisit visit)
    {
        var page = shop.Show(step, visit);
        if (!page.Blocks.Any(block => block.Placement == placement))
            return page;
        var mine = new BlockSeen { Placement = placement, Model = "policy", Products = fill(step, visit).ToArray() };
        return page with { Blocks = [.. page.Blocks.Select(block => block.Placement == placement ? mine : block)] };
    }
}
