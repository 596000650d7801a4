using Platform.World.Shopping;

namespace Platform.Local.Live.Visits;

/// <summary>Somebody who visits the shop: says what to do next, page by page, and touches no network.</summary>
internal interface IShopper
{
    /// <summary>Who it is, so that the browser is the same at the next visit; null for somebody who is here once.</summary>
    long? Number { get; }

    /// <summary>The account; null for nobody's.</summary>
    string? UserId { get; }

    /// <summary>Whether the consent banner is answered with yes.</summary>
    bool Consents { get; }

    /// <summary>The language, <c>en</c>, <c>sv</c> or <c>de</c>.</summary>
    string Language { get; }

    /// <summary>What the shopper does next, and after how long.</summary>
    /// <param name="seen">What the shop answered to the step before.</param>
    ShopperStep Next(PageSeen seen);
}
