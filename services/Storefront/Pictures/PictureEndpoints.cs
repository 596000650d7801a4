using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Storefront.Layout;

namespace Platform.Storefront.Pictures;

/// <summary>The pictures of products.</summary>
internal static class PictureEndpoints
{
    private const string Ending = ".svg";

    /// <summary>An address that names what is drawn says the same for ever.</summary>
    private const string Forever = "public, max-age=31536000, immutable";

    /// <summary>Opened by itself, a picture may style itself, and do nothing else.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private const string ForAnHour = "public, max-age=3600";

    public static void MapPictures(this RouteGroupBuilder shop)
    {
        shop.MapGet("/picture", (HttpContext context, ProductDirectory directory, string? id, string? view, string? v) =>
            Draw(context, directory, id ?? "", view, v));
        shop.MapGet("/picture/{**id}", Draw);
    }

    private static Results<FileContentHttpResult, NotFound> Draw(HttpContext context, ProductDirectory directory, string id, string? view, string? v)
    {
        if (!id.EndsWith(Ending, StringComparison.Ordinal))
            return TypedResults.NotFound();
        id = id[..^Ending.Length];
        if (directory.Find(id) < 0)
            id = Links.WithSlashes(id);
        if (directory.Find(id) is var number && number < 0)
            return TypedResults.NotFound();
        // A product that only events speak of has a picture, too: a calm one.
        var look = Look.Of(directory.Facts.Find(number) ?? new Product { Id = id });
        var tag = look.Tag();
        context.Response.Headers.CacheControl = tag == v ? Forever : ForAnHour;
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return TypedResults.Bytes(
            Picture.Draw(look, view == "detail" ? PictureView.Detail : PictureView.Whole), "image/svg+xml", entityTag: new EntityTagHeaderValue($"\"{tag}\""));
    }
}
