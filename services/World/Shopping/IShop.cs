namespace Platform.World.Shopping;

/// <summary>
/// A shop without a web: it fills a page for a step. The history has one, and every policy whose true lift is to be
/// known is one. The same step of the same visit must get the same page; many visits ask side by side.
/// </summary>
public interface IShop
{
    /// <summary>Fills the page.</summary>
    /// <param name="step">What the shopper did.</param>
    /// <param name="visit">Who it is, when, and what happened before.</param>
    PageSeen Show(ShopperStep step, ShopVisit visit);
}
