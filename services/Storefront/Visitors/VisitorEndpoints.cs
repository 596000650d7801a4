using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Platform.Storefront.Visitors;

/// <summary>The visitor's answer to the question of the banner, and the later change of it.</summary>
internal static class VisitorEndpoints
{
    public static void MapVisitors(this RouteGroupBuilder shop) => shop.MapPost("/consent", Choose).DisableAntiforgery();

    private static Results<RedirectHttpResult, BadRequest> Choose([FromForm] string? choice, [FromForm] string? back, ShopVisitor visitor)
    {
        if (ConsentChoice.Parse(choice) is not { } consent)
            return TypedResults.BadRequest();
        visitor.Choose(consent);
        return TypedResults.LocalRedirect(BackTo(back));
    }

    /// <summary>Back to a page of this shop, and nowhere else.</summary>
    private static string BackTo(string? page) =>
        page is ['/', ..] and not ['/', '/' or '\\', ..] && !page.Any(char.IsControl) ? page : "/";
}
