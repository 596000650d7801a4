using System.Text.RegularExpressions;

namespace Platform.Storefront.Tests;

/// <summary>A block as a page shows it.</summary>
/// <param name="Placement">Its placement.</param>
/// <param name="Token">Its attribution token.</param>
/// <param name="Links">Where its cards lead, in order.</param>
internal sealed partial record ShownBlock(string Placement, string Token, IReadOnlyList<string> Links)
{
    /// <summary>The products, in order.</summary>
    public IEnumerable<string> ProductIds => Links.Select(link => Regex.Match(link, @"^/product/(\w+)").Groups[1].Value);

    /// <summary>The blocks of a page, in order.</summary>
    public static IReadOnlyList<ShownBlock> Of(string page) => [.. Sections().Matches(page).Select(section => new ShownBlock(
        Placements().Match(section.Value).Groups[1].Value,
        Tokens().Match(section.Value).Groups[1].Value,
        [.. Cards().Matches(section.Value).Select(card => card.Groups[1].Value).Distinct()]))];

    [GeneratedRegex("<section[^>]*data-placement=.*?</section>", RegexOptions.Singleline)]
    private static partial Regex Sections();

    [GeneratedRegex("data-placement=\"([^\"]*)\"")]
    private static partial Regex Placements();

    [GeneratedRegex("data-token=\"([^\"]*)\"")]
    private static partial Regex Tokens();

    [GeneratedRegex("<a [^>]*href=\"(/product[^\"]*)\"")]
    private static partial Regex Cards();
}
