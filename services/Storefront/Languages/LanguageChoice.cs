using Microsoft.Net.Http.Headers;

namespace Platform.Storefront.Languages;

/// <summary>
/// Which language a page is written in: the one that its address asks for (<c>?lang=</c>), else the one that was chosen
/// before, else what the browser likes best of those there are.
/// </summary>
internal static class LanguageChoice
{
    public const string Parameter = "lang";
    public const string Cookie = "language";

    /// <summary>The language of a request.</summary>
    public static ShopLanguage Of(HttpRequest request) =>
        Asked(request) ?? ShopLanguage.Find(request.Cookies[Cookie]) ?? Liked(request) ?? ShopLanguage.All[0];

    /// <summary>The language that the request's address asks for; null where it asks for none of the shop's.</summary>
    public static ShopLanguage? Asked(HttpRequest request) => ShopLanguage.Find(request.Query[Parameter].ToString());

    private static ShopLanguage? Liked(HttpRequest request) => StringWithQualityHeaderValue
        .TryParseList(request.Headers.AcceptLanguage, out var liked)
        ? liked.Where(one => one.Quality is not 0)
            .OrderByDescending(one => one.Quality ?? 1)
            .Select(one => ShopLanguage.Find(one.Value.AsSpan()))
            .FirstOrDefault(known => known is not null)
        : null;
}
