using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Platform.Storefront.Layout;

/// <summary>What is said of a page besides itself, and how it travels.</summary>
internal static class PageHeaders
{
    /// <summary>Nothing on a page comes from elsewhere, and no text of a product can become a script or a style.</summary>
    private const string Policy = "default-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>A page is one visitor's: only the browser keeps it, and asks before it shows it anew. Going back needs no asking.</summary>
    private const string OwnOnly = "private, no-cache";

    /// <summary>
    /// Pages and pictures travel compressed, as fast as can be: a page shrinks to a fifth. Over HTTPS the process leaves
    /// that to whoever ends the encryption.
    /// </summary>
    public static void AddPageCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(compression => compression.MimeTypes = ["text/html", "image/svg+xml"]);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    /// <summary>Says it; an endpoint may say otherwise.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="style">The style of the page.</param>
    public static void Set(HttpResponse response, ShopStyle style)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = $"{Policy}; style-src {style.Source}";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers.CacheControl = OwnOnly;
    }
}
