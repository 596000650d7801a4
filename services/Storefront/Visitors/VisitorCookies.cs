using Platform.Contracts;

namespace Platform.Storefront.Visitors;

/// <summary>
/// Writes the shop's cookies: for scripts invisible, not sent by other sites' forms, and lasting only where the visitor
/// allows to be remembered.
/// </summary>
/// <param name="context">The request whose answer carries them.</param>
internal sealed class VisitorCookies(HttpContext context)
{
    /// <summary>How long a visitor who allows it is remembered after the last change.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(180);

    /// <summary>Sets a cookie as long as the consent allows.</summary>
    public void Set(string name, string value, Consent? consent) => context.Response.Cookies.Append(name, value, Of(
        consent is Consent.Personal ? Remembered : null));

    /// <summary>Makes the browser forget a cookie now.</summary>
    public void Forget(string name) => context.Response.Cookies.Delete(name, Of(null));

    private CookieOptions Of(TimeSpan? lasting) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true, MaxAge = lasting,
    };
}
