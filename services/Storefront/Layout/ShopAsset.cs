using Microsoft.Net.Http.Headers;

namespace Platform.Storefront.Layout;

/// <summary>A file that belongs to all pages.</summary>
/// <param name="Path">Its address on this server, which changes with what it says.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Hash">Of what it says.</param>
/// <param name="Plain">What it says.</param>
/// <param name="Brotli">The same, compressed.</param>
/// <param name="Gzip">The same, compressed.</param>
internal sealed record ShopAsset(string Path, string Type, string Hash, byte[] Plain, byte[] Brotli, byte[] Gzip)
{
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Writes it in the best form that the browser takes; nothing but its tag where the browser has it already.</summary>
    /// <param name="context">The request.</param>
    /// <param name="hash">The hash in the address that was asked for: a page from before a change asks by the old one, and must not keep the new file under it.</param>
    public async Task WriteAsync(HttpContext context, string hash)
    {
        var (headers, tag) = (context.Response.Headers, $"\"{Hash}\"");
        headers.ETag = tag;
        headers.CacheControl = hash == Hash ? ForEver : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.XContentTypeOptions = "nosniff";
        if (context.Request.Headers.IfNoneMatch.Contains(tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        var (encoding, bytes) = accepted.Contains("br", StringComparison.Ordinal) ? ("br", Brotli)
            : accepted.Contains("gzip", StringComparison.Ordinal) ? ("gzip", Gzip)
            : ("", Plain);
        if (encoding.Length > 0)
            headers.ContentEncoding = encoding;
        context.Response.ContentType = Type;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
