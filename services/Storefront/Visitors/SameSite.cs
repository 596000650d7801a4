namespace Platform.Storefront.Visitors;

/// <summary>
/// No other site can make a visitor's browser change anything here. Cookies are SameSite=Lax, so that another site's form
/// comes without them; but its answer could still replace them, for instance by an empty basket. So what changes
/// something must come from the shop's own pages, as the browser says by Sec-Fetch-Site or, an older one, by Origin.
/// That needs no token in the form and no cookie before consent, holds on every server alike, and what is no browser, and so
/// has nobody to betray, sends neither.
/// </summary>
internal static class SameSite
{
    /// <summary>Whether a request may change something.</summary>
    public static bool Allows(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return true;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
