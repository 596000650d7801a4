using Platform.Local.Live.Browsing;

namespace Platform.Local.Live.Visits;

/// <summary>The shop, as browsers reach it.</summary>
internal interface IShopPages
{
    /// <summary>Asks for a page, follows where it leads, and counts every request.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="kind">What it counts as.</param>
    /// <param name="browser">Who asks.</param>
    /// <param name="due">The moment at which it should be asked: times count from then.</param>
    ValueTask<ShopPage> LoadAsync(ShopRequest request, string kind, Browser browser, long due);
}
