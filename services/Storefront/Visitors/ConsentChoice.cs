using Platform.Contracts;

namespace Platform.Storefront.Visitors;

/// <summary>
/// What a visitor allows. Before a choice, and after "no", the shop knows the running visit and nothing else: cookies
/// that the browser forgets at its end, events for the session only, no customer's id to the platform.
/// </summary>
internal static class ConsentChoice
{
    public const string Cookie = "consent";
    public const string Personal = "personal";
    public const string Session = "session";

    /// <summary>Global Privacy Control: the browser says "no" for its user, so nobody needs to be asked.</summary>
    private const string PrivacyControl = "Sec-GPC";

    /// <summary>The choice that a request carries; null where none was made.</summary>
    public static Consent? Of(HttpRequest request) => Parse(request.Cookies[Cookie])
        ?? (request.Headers[PrivacyControl] == "1" ? Consent.Session : null);

    /// <summary>The choice by its name in the form; null for any other.</summary>
    public static Consent? Parse(string? choice) => choice switch
    {
        Personal => Consent.Personal,
        Session => Consent.Session,
        _ => null,
    };
}
