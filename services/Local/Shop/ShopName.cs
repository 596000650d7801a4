using Platform.Local.Serving;

namespace Platform.Local.Shop;

/// <summary>What the shop calls itself: a shop with data of its own is no demo.</summary>
internal sealed class ShopName(DemoShop demo)
{
    /// <summary>The name on every page.</summary>
    public string Text { get; } = demo.IsDemo || demo.IsWanted ? "Demo shop" : "Shop";
}
