using System.Text.RegularExpressions;

namespace Platform.Infra.Configuration;

/// <summary>The answers that lie ready for when the gateway is lost: one for each placement and category.</summary>
public sealed partial record StaticAnswerSettings
{
    /// <summary>They stand in a function of CloudFront, which may have 10 KB.</summary>
    private const int MostCategories = 100;

    /// <summary>The placements of recommendations.</summary>
    public required IReadOnlyList<string> Placements { get; init; }

    /// <summary>Paths in the category tree, such as <c>Women &gt; Dresses</c>; a category below one of them gets that one's answer.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>How often they are made anew.</summary>
    public required int EveryMinutes { get; init; }

    internal void Check(Action<string, string, string> refuse)
    {
        if (Placements.Count == 0 || Placements.Any(placement => placement is null || !PlacementPattern().IsMatch(placement)))
            refuse("amazon.staticAnswers.placements", "names of placements such as similar-items", $"[{string.Join(", ", Placements)}]");
        if (Categories.Count > MostCategories)
            refuse("amazon.staticAnswers.categories", $"at most {MostCategories}", $"{Categories.Count}");
        if (Categories.Any(string.IsNullOrWhiteSpace))
            refuse("amazon.staticAnswers.categories", "paths such as Women > Dresses", $"[{string.Join(", ", Categories)}]");
        if (EveryMinutes is < 5 or > 1440)
            refuse("amazon.staticAnswers.everyMinutes", "5 to 1440", $"{EveryMinutes}");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex PlacementPattern();
}
