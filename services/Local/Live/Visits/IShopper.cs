using Platform.World.Shopping;

namespace Platform.Local.Live.Visits;

/// <summary>Somebody who visits the shop: says what to do next, page by page, and touches no network.</summary>
internal interface IShopper
{
    /// <summary>What the browser goes by, so that it is the same one at the next visit.</summary>
    string BrowserId { get; }

    /// <summary>The account that is logged in; null for nobody's.</summary>
    string? UserId { get; }

    /// <summary>Whether the consent banner is answered with yes.</summary>
    bool Consents { get; }

    /// <summary>The language, <c>en</c>, <c>sv</c> or <c>de</c>.</summary>
    string Language { get; }

    /// <summary>What the shopper does next, and after how long.</summary>
    /// <param name="seen">What the shop answered to the step before.</param>
    ShopperStep Next(PageSeen seen);
}
