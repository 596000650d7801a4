using System.Net;
using System.Text;

namespace Platform.Local.Live.Browsing;

/// <summary>Finds what a browser loads with a page: pictures, scripts, style sheets of the same site.</summary>
internal static class PageAssets
{
    private static readonly (byte[] Attribute, byte[]? Tag)[] Sources = [("src=\"/"u8.ToArray(), null), ("href=\"/"u8.ToArray(), "<link"u8.ToArray())];

    /// <summary>Adds the addresses that were not loaded before.</summary>
    /// <param name="html">The page.</param>
    /// <param name="loaded">What the browser has already; receives what is new.</param>
    /// <param name="into">Receives what is new.</param>
    public static void Find(ReadOnlySpan<byte> html, HashSet<string> loaded, List<string> into)
    {
        foreach (var (attribute, tag) in Sources)
        {
            for (var at = 0; html[at..].IndexOf(attribute) is >= 0 and var ahead;)
            {
                at += ahead;
                var value = html[(at + attribute.Length - 1)..];
                var isMeant = tag is null || html[Math.Max(0, html[..at].LastIndexOf((byte)'<'))..].StartsWith(tag);
                if (isMeant && value.IndexOf((byte)'"') is > 0 and var end
                    && WebUtility.HtmlDecode(Encoding.UTF8.GetString(value[..end])) is var address && loaded.Add(address))
                    into.Add(address);
                at += attribute.Length;
            }
        }
    }
}
