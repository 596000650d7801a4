using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace Platform.Storefront.Layout;

/// <summary>The style sheet as it stands in every page, and how a page's policy names it.</summary>
internal sealed partial class ShopStyle
{
    /// <param name="sheet">The style sheet as it was written.</param>
    public ShopStyle(string sheet)
    {
        var text = Spaces().Replace(Remarks().Replace(sheet, ""), " ").Trim();
        Element = new MarkupString($"<style>{text}</style>");
        Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
    }

    public MarkupString Element { get; }

    /// <summary>For the directive <c>style-src</c>: this style and no other.</summary>
    public string Source { get; }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Remarks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
