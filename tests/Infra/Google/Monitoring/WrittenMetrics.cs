using System.Text.RegularExpressions;

namespace Platform.Infra.Tests.Google.Monitoring;

/// <summary>The metrics that docs/metrics.md names; tests of the services hold that page against what they export.</summary>
internal sealed partial class WrittenMetrics
{
    private readonly string _page = File.ReadAllText(Path.Combine(RepositoryCopy.Original, "docs/metrics.md"));

    /// <summary>Whether a name of PromQL is written down, or the histogram that it is a part of; a star stands for what is a service's.</summary>
    public bool Has(string name) => Names(_page).Any(written =>
    {
        var pattern = $"^{Regex.Escape(written).Replace("\\*", "[a-z0-9_]+", StringComparison.Ordinal)}$";
        return Regex.IsMatch(name, pattern) || Regex.IsMatch(Suffix().Replace(name, ""), pattern);
    });

    /// <summary>The kind of one of our own, such as <c>counter</c>; null where there is none of that name.</summary>
    public string? KindOf(string name) => Kinds().Matches(_page).Where(row => row.Groups[1].Value == name).Select(row => row.Groups[2].Value).FirstOrDefault();

    /// <summary>Those that nothing emits yet.</summary>
    public IEnumerable<string> ToCome => Names(_page.Split("\n## ").Single(part => part.StartsWith("To come\n", StringComparison.Ordinal)));

    private static IEnumerable<string> Names(string page) => Rows().Matches(page).Select(row => row.Groups[1].Value);

    [GeneratedRegex(@"^\| `([a-z_:*]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"^\| `([a-z_]+)` \| (gauge|counter|histogram) \|", RegexOptions.Multiline)]
    private static partial Regex Kinds();

    [GeneratedRegex("_(bucket|sum|count)$")]
    private static partial Regex Suffix();
}
