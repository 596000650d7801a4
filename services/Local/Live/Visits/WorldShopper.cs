using Platform.Contracts;
using Platform.World.Shopping;

namespace Platform.Local.Live.Visits;

/// <summary>A person of the demo shop's world.</summary>
internal sealed class WorldShopper(ShopperSession session) : IShopper
{
    public string BrowserId => session.VisitorId;

    public string? UserId => session.UserId;

    public bool Consents => session.Consent == Consent.Personal;

    public string Language => session.Language;

    public ShopperStep Next(PageSeen seen) => session.Next(seen);
}
