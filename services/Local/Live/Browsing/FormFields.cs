using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Local.Live.Browsing;

/// <summary>Finds what a form carries along unseen. Only orders need it: it may take its time.</summary>
internal static partial class FormFields
{
    /// <summary>The hidden fields of a page's form.</summary>
    /// <param name="html">The page.</param>
    /// <param name="action">Where the form goes.</param>
    /// <returns>Names and values; none where there is no such form.</returns>
    public static IReadOnlyList<(string Name, string Value)> HiddenOf(ReadOnlySpan<byte> html, string action)
    {
        var text = Encoding.UTF8.GetString(html);
        var start = text.IndexOf($"action=\"{action}\"", StringComparison.Ordinal);
        if (start < 0)
            return [];
        var end = text.IndexOf("</form", start, StringComparison.Ordinal);
        return
        [
            .. Input().Matches(end < 0 ? text[start..] : text[start..end])
                .Select(input => input.Value).Where(input => ValueOf(input, "type") == "hidden")
                .Select(input => (ValueOf(input, "name"), ValueOf(input, "value"))),
        ];
    }

    private static string ValueOf(string tag, string attribute)
    {
        var start = tag.IndexOf($" {attribute}=\"", StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += attribute.Length + 3;
        return WebUtility.HtmlDecode(tag[start..tag.IndexOf('"', start)]);
    }

    [GeneratedRegex("<input [^>]*>")]
    private static partial Regex Input();
}
