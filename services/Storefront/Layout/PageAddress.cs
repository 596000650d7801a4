using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Storefront.Events;
using Platform.Storefront.Languages;

namespace Platform.Storefront.Layout;

/// <summary>The address of the page that is being made, for forms and links that come back to it.</summary>
/// <param name="accessor">Knows the request.</param>
public sealed class PageAddress(IHttpContextAccessor accessor)
{
    private HttpRequest Request => accessor.HttpContext!.Request;

    /// <summary>Where a form comes back to: this page, or the first one where this was the answer to a form itself.</summary>
    public string Back => HttpMethods.IsGet(Request.Method) ? With(null) : "/";

    /// <summary>This page in a language.</summary>
    public string In(ShopLanguage language) => HttpMethods.IsGet(Request.Method) ? With(language) : $"/?{LanguageChoice.Parameter}={language.Code}";

    /// <summary>Without what concerned this one visit: the language it was asked in, and the answer that led here.</summary>
    private string With(ShopLanguage? language)
    {
        var query = new QueryBuilder(QueryHelpers.ParseQuery(Request.QueryString.Value)
            .Where(part => part.Key is not (LanguageChoice.Parameter or ShopEvents.TokenParameter)));
        if (language is not null)
            query.Add(LanguageChoice.Parameter, language.Code);
        return $"{Request.PathBase}{Request.Path.ToUriComponent()}{query}";
    }
}
