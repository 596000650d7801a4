namespace Platform.Local.Shop;

/// <summary>Who looks at the page, as cookies say.</summary>
public sealed class ShopVisitor
{
    private const string VisitorCookie = "visitor";
    private const string UserCookie = "user";
    private const string BasketCookie = "basket";
    private const char Separator = '|';

    private readonly HttpContext _context;
    private readonly List<string> _basket;

    private ShopVisitor(HttpContext context)
    {
        _context = context;
        var cookies = context.Request.Cookies;
        VisitorId = cookies[VisitorCookie] is { Length: > 0 and <= 64 } known ? known : NewVisitor(context);
        UserId = cookies[UserCookie] is { Length: > 0 } user ? user : null;
        _basket = [.. (cookies[BasketCookie] ?? "").Split(Separator, StringSplitOptions.RemoveEmptyEntries).Distinct()];
    }

    public string VisitorId { get; }

    /// <summary>The demo customer that was chosen; null for none.</summary>
    public string? UserId { get; }

    /// <summary>The ids of the products in the basket.</summary>
    public IReadOnlyList<string> Basket => _basket;

    /// <summary>The visitor of a request; a new one gets a cookie.</summary>
    public static ShopVisitor Of(HttpContext context) => new(context);

    public void SignIn(string? userId) => Set(UserCookie, userId ?? "");

    public void AddToBasket(string productId)
    {
        if (!_basket.Contains(productId))
            _basket.Add(productId);
        Set(BasketCookie, string.Join(Separator, _basket));
    }

    public void RemoveFromBasket(string productId)
    {
        _basket.Remove(productId);
        Set(BasketCookie, string.Join(Separator, _basket));
    }

    public void EmptyBasket() => Set(BasketCookie, "");

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
