using Platform.Store;

namespace Platform.Storefront.Visitors;

/// <summary>Who looks at the page, as cookies say. Anybody can write anything into a cookie: what cannot be is passed over.</summary>
public sealed class ShopVisitor
{
    /// <summary>Products in a basket, at most.</summary>
    public const int LargestBasket = 40;

    private const string VisitorCookie = "visitor";
    private const string UserCookie = "user";
    private const string BasketCookie = "basket";

    /// <summary>No id has a control character.</summary>
    private const char Separator = '\u001f';

    /// <summary>Browsers keep cookies of up to 4,096 bytes, name and attributes included.</summary>
    private const int LongestCookie = 3_800;

    private readonly HttpContext _context;
    private readonly List<string> _basket;

    private ShopVisitor(HttpContext context)
    {
        _context = context;
        var cookies = context.Request.Cookies;
        VisitorId = Guid.TryParseExact(cookies[VisitorCookie], "N", out var known) ? $"{known:N}" : NewVisitor(context);
        UserId = Identifiers.Problem(cookies[UserCookie]) is null ? cookies[UserCookie] : null;
        _basket = [.. (cookies[BasketCookie] ?? "").Split(Separator)
            .Where(id => Identifiers.Problem(id) is null).Distinct().Take(LargestBasket)];
    }

    public string VisitorId { get; }

    /// <summary>The customer that was chosen; null for none.</summary>
    public string? UserId { get; }

    /// <summary>The ids of the products in the basket.</summary>
    public IReadOnlyList<string> Basket => _basket;

    /// <summary>The visitor of a request; a new one gets a cookie.</summary>
    public static ShopVisitor Of(HttpContext context) => new(context);

    /// <summary>From now on the visitor is this customer; null or an impossible id for nobody.</summary>
    public void SignIn(string? userId) => Set(UserCookie, Identifiers.Problem(userId) is null ? userId! : "");

    /// <summary>Adds a product.</summary>
    /// <returns>Whether there was room for it.</returns>
    public bool TryAddToBasket(string productId)
    {
        if (_basket.Contains(productId))
            return true;
        if (_basket.Count == LargestBasket || Uri.EscapeDataString(Text([.. _basket, productId])).Length > LongestCookie)
            return false;
        _basket.Add(productId);
        Set(BasketCookie, Text(_basket));
        return true;
    }

    public void RemoveFromBasket(string productId)
    {
        _basket.Remove(productId);
        Set(BasketCookie, Text(_basket));
    }

    public void EmptyBasket() => Set(BasketCookie, "");

    private static string Text(IEnumerable<string> basket) => string.Join(Separator, basket);

    private static string NewVisitor(HttpContext context)
    {
        var id = $"{Guid.NewGuid():N}";
        context.Response.Cookies.Append(VisitorCookie, id, Lasting);
        return id;
    }

    private static CookieOptions Lasting => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365),
    };

    private void Set(string cookie, string value) => _context.Response.Cookies.Append(cookie, value, Lasting);
}
