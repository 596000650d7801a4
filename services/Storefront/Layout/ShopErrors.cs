using Microsoft.AspNetCore.Http.HttpResults;
using Platform.Storefront.Languages;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Layout;

/// <summary>Who looks for a page and finds none is told so by a page; who asks the interface for programs gets what it answers.</summary>
internal static class ShopErrors
{
    private static readonly PathString[] NoPages = ["/v1", "/health", "/metrics", "/openapi", "/docs"];

    /// <summary>Gives answers without a body a page.</summary>
    public static void UseShopErrors(this WebApplication app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Response is { HasStarted: false, StatusCode: >= 400 and < 500, ContentLength: null, ContentType: null } && IsForPage(context.Request))
            await PageOf(context).ExecuteAsync(context);
    });

    private static bool IsForPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !NoPages.Any(path => request.Path.StartsWithSegments(path));

    private static RazorComponentResult<NotFoundPage> PageOf(HttpContext context)
    {
        var text = context.RequestServices.GetRequiredService<ShopText>();
        var (heading, reason) = context.Response.StatusCode == StatusCodes.Status404NotFound
            ? (text["shop.notFound"], context.Request.Path.StartsWithSegments("/product") ? text["shop.noProduct"]
                : context.Request.Path.StartsWithSegments("/category") ? text["shop.noCategory"]
                : text["shop.noPage"])
            : (text["shop.cannot"], text["shop.notUnderstood"]);
        var page = ShopEndpoints.Page<NotFoundPage>(("Visitor", ShopVisitor.Of(context)), ("Heading", heading), ("Reason", reason));
        page.StatusCode = context.Response.StatusCode;
        return page;
    }
}
