using Microsoft.AspNetCore.Http.HttpResults;

namespace Platform.Storefront.Integration;

/// <summary>The script of docs/integrate-your-shop.md, for pages of other shops to try or to copy.</summary>
internal static class IntegrationEndpoints
{
    public static void MapIntegration(this RouteGroupBuilder shop) => shop.MapGet("/integration.js", (HttpContext context) =>
    {
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Script();
    });

    private static FileStreamHttpResult Script() => TypedResults.Stream(
        typeof(IntegrationEndpoints).Assembly.GetManifestResourceStream("integration.js")!, "text/javascript; charset=utf-8");
}
