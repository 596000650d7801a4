using System.Buffers.Text;
using System.Net;
using System.Text;
using Platform.World.Shopping;

namespace Platform.Local.Live.Browsing;

/// <summary>
/// Finds the blocks of a page by the contract that its HTML keeps (<c>data-placement</c> and <c>data-token</c> on a
/// section, <c>data-product</c> on the link of each product card), in one pass over its bytes: no tree is built, and
/// nothing is allocated but for the name of a placement never seen.
/// </summary>
internal static class PageScanner
{
    private static readonly string[] Known =
    [
        PlacementNames.Listing, PlacementNames.Search, PlacementNames.SimilarItems, PlacementNames.AlsoBought,
        PlacementNames.YouMightAlsoLike, PlacementNames.New, PlacementNames.Popular,
    ];

    /// <summary>Reads a page.</summary>
    /// <param name="html">Its bytes, UTF-8; attributes in double quotes, as a renderer writes them.</param>
    /// <param name="into">Receives the blocks.</param>
    public static void Scan(ReadOnlySpan<byte> html, PageContent into)
    {
        into.Clear();
        var isOpen = false;
        for (var at = 0; html[at..].IndexOf("data-p"u8) is >= 0 and var ahead;)
        {
            isOpen &= html.Slice(at, ahead).IndexOf("</section"u8) < 0;
            at += ahead;
            if (ValueAfter(html[at..], "data-placement=\""u8, out var placement))
            {
                into.Open(NameOf(placement), TokenOf(TagAround(html, at)));
                isOpen = true;
            }
            else if (isOpen && ValueAfter(html[at..], "data-product=\""u8, out var product) && TagAround(html, at).StartsWith("<a "u8))
            {
                into.Add(NumberOf(product));
            }

            at += "data-p"u8.Length;
        }
    }

    /// <summary>The number of a product of the demo shop; -1 for any other.</summary>
    public static int NumberOf(ReadOnlySpan<byte> id) =>
        id is [(byte)'p', >= (byte)'0' and <= (byte)'9', ..] && Utf8Parser.TryParse(id[1..], out int number, out var read) && read == id.Length - 1
            ? number
            : -1;

    private static bool ValueAfter(ReadOnlySpan<byte> here, ReadOnlySpan<byte> attribute, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (!here.StartsWith(attribute))
            return false;
        here = here[attribute.Length..];
        if (here.IndexOf((byte)'"') is not (>= 0 and var end))
            return false;
        value = here[..end];
        return true;
    }

    /// <summary>The tag that an attribute stands in; a renderer leaves no angle bracket in a value.</summary>
    private static ReadOnlySpan<byte> TagAround(ReadOnlySpan<byte> html, int at)
    {
        var start = Math.Max(0, html[..at].LastIndexOf((byte)'<'));
        var end = html[at..].IndexOf((byte)'>');
        return end < 0 ? html[start..] : html[start..(at + end)];
    }

    private static ReadOnlySpan<byte> TokenOf(ReadOnlySpan<byte> tag)
    {
        if (tag.IndexOf("data-token=\""u8) is not (>= 0 and var at) || !ValueAfter(tag[at..], "data-token=\""u8, out var token))
            return default;
        return token.Contains((byte)'&') ? Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(token))) : token;
    }

    private static string NameOf(ReadOnlySpan<byte> placement)
    {
        foreach (var known in Known)
        {
            if (Ascii.Equals(placement, known))
                return known;
        }

        return Encoding.UTF8.GetString(placement);
    }
}
