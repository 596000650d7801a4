using Platform.Contracts;
using Platform.Store;
using Platform.Storefront.Baskets;
using Platform.Storefront.Languages;

namespace Platform.Storefront.Visitors;

/// <summary>Who looks at the page, as cookies say. Anybody can write anything into a cookie: what cannot be is passed over.</summary>
public sealed class ShopVisitor
{
    private const string VisitorCookie = "visitor";
    private const string UserCookie = "user";
    private const string BasketCookie = "basket";

    private readonly VisitorCookies _cookies;

    /// <param name="context">The request; a visitor who is new gets a cookie with its answer.</param>
    public ShopVisitor(HttpContext context)
    {
        _cookies = new VisitorCookies(context);
        var sent = context.Request.Cookies;
        Choice = ConsentChoice.Of(context.Request);
        VisitorId = Guid.TryParseExact(sent[VisitorCookie], "N", out var known) ? $"{known:N}" : NewVisitor();
        UserId = Identifiers.Problem(sent[UserCookie]) is null ? sent[UserCookie] : null;
        Basket = Basket.Parse(sent[BasketCookie]);
    }

    /// <summary>The browser: of this visit only, unless it may be remembered.</summary>
    public string VisitorId { get; private set; }

    /// <summary>The customer who is logged in; null for none. The shop itself knows, the platform only with consent.</summary>
    public string? UserId { get; private set; }

    /// <summary>What the visitor chose; null where the question is still open.</summary>
    public Consent? Choice { get; private set; }

    /// <summary>What holds now: without a choice as if it were "no".</summary>
    public Consent Consent => Choice is Consent.Personal ? Consent.Personal : Consent.Session;

    /// <summary>The customer as the platform may know it: null without consent.</summary>
    public string? KnownUserId => Consent is Consent.Personal ? UserId : null;

    public Basket Basket { get; private set; }

    /// <summary>The visitor of a request.</summary>
    public static ShopVisitor Of(HttpContext context) => context.RequestServices.GetRequiredService<ShopVisitor>();

    /// <summary>
    /// The visitor chooses. With "yes" the cookies last from now on. With "no" none does, and the browser becomes a new
    /// visitor: nothing that it does later can be laid to what it did before.
    /// </summary>
    public void Choose(Consent consent)
    {
        var mayBeRemembered = Consent is Consent.Personal;
        Choice = consent;
        if (mayBeRemembered && consent is not Consent.Personal)
            VisitorId = NewVisitor();
        else
            _cookies.Set(VisitorCookie, VisitorId, consent);
        _cookies.Set(ConsentChoice.Cookie, consent is Consent.Personal ? ConsentChoice.Personal : ConsentChoice.Session, consent);
        // The same again, so that they last as long as they may now, and no longer.
        if (UserId is not null)
            _cookies.Set(UserCookie, UserId, consent);
        if (!Basket.IsEmpty)
            _cookies.Set(BasketCookie, Basket.ToString(), consent);
    }

    /// <summary>From now on the visitor is this customer.</summary>
    /// <returns>Whether that can be an id.</returns>
    public bool TrySignIn(string? userId)
    {
        if (Identifiers.Problem(userId) is not null)
            return false;
        UserId = userId;
        _cookies.Set(UserCookie, userId!, Choice);
        return true;
    }

    public void SignOut()
    {
        UserId = null;
        _cookies.Forget(UserCookie);
    }

    /// <summary>Takes another basket.</summary>
    public void Take(Basket basket)
    {
        Basket = basket;
        if (basket.IsEmpty)
            _cookies.Forget(BasketCookie);
        else
            _cookies.Set(BasketCookie, basket.ToString(), Choice);
    }

    /// <summary>Remembers the language for the next pages.</summary>
    public void Speak(ShopLanguage language) => _cookies.Set(LanguageChoice.Cookie, language.Code, Choice);

    private string NewVisitor()
    {
        var id = $"{Guid.NewGuid():N}";
        _cookies.Set(VisitorCookie, id, Choice);
        return id;
    }
}
