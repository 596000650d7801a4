using Platform.Contracts;
using Platform.World.People;

namespace Platform.World.Shopping;

/// <summary>
/// A shopper's visit to a shop that answers by pages: a machine without a clock and without a wire. Ask
/// <see cref="Next"/>, wait its think time, do it, and tell what came at the next call. Not for two threads at once.
/// </summary>
public sealed class ShopperSession
{
    private readonly Visit _visit;

    internal ShopperSession(Visit visit) => _visit = visit;

    /// <summary>The account that logs in; null for nobody, or for a member who declines to be remembered.</summary>
    public string? UserId => _visit.Shopper.UserId;

    /// <summary>The browser's id, where the caller keeps browsers; those of shoppers who decline change with every visit.</summary>
    public string VisitorId => _visit.Shop.VisitorId;

    /// <summary>What the shopper says to the shop's question.</summary>
    public Consent Consent => _visit.Shopper.Consent;

    /// <summary>The language that the shopper reads: en, sv or de.</summary>
    public string Language => _visit.Shopper.Language;

    /// <summary>The country whose site it is, such as SE.</summary>
    public string Country => Shopper.Countries[_visit.Shopper.Country];

    /// <summary>What the shop may know: products looked at, and what lies in the basket.</summary>
    public ShopVisit Shop => _visit.Shop;

    /// <summary>The next step; <see cref="StepKind.Leave"/> at the end, again and again.</summary>
    /// <param name="seen">What the last step brought; <see cref="PageSeen.Nothing"/> before the first.</param>
    public ShopperStep Next(PageSeen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return _visit.Next(seen);
    }
}
