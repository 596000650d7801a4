using System.Text.RegularExpressions;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Tests.Google.Monitoring;

/// <summary>Finds the metrics that a resource asks for by name.</summary>
internal static partial class NamedMetrics
{
    private static readonly HashSet<string> Words = ["and", "or", "unless", "by", "bool"];

    /// <summary>The queries in PromQL of an alert or a dashboard.</summary>
    public static IEnumerable<string> Queries(RecordedResource resource) => resource.Type switch
    {
        "gcp:monitoring/alertPolicy:AlertPolicy" => Texts(resource.Inputs, "query"),
        "gcp:monitoring/dashboard:Dashboard" => Texts(resource.Inputs, "dashboardJson").SelectMany(json =>
            QueriesOfCharts().Matches(json).Select(query => Regex.Unescape(query.Groups[1].Value))),
        _ => [],
    };

    /// <summary>The names in a query.</summary>
    public static IEnumerable<string> OfQuery(string query)
    {
        var bare = Grouping().Replace(Window().Replace(Selector().Replace(Quoted().Replace(query, ""), ""), ""), "");
        return Name().Matches(bare).Select(name => name.Value).Where(name => !Words.Contains(name)).Distinct();
    }

    /// <summary>What is asked for by its full name, in filters and by autoscalers: names and kinds.</summary>
    public static IEnumerable<(string Name, string Kind)> ByType(RecordedResource resource) => Texts(resource.Inputs, null)
        .SelectMany(text => FullName().Matches(text)).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    /// <summary>All texts within a value; where a key is given, those under it.</summary>
    private static IEnumerable<string> Texts(PropertyValue value, string? key, bool isUnder = false) => value switch
    {
        PropertyValue.TextValue text when key is null || isUnder => [text.Text],
        PropertyValue.ListValue list => list.Items.SelectMany(item => Texts(item, key, isUnder)),
        PropertyValue.MapValue map => map.Entries.SelectMany(entry => Texts(entry.Value, key, isUnder || entry.Key == key)),
        _ => [],
    };

    [GeneratedRegex("\"prometheusQuery\":\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex QueriesOfCharts();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Selector();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Window();

    [GeneratedRegex(@"\b(?:by|without|on|ignoring) \([^)]*\)")]
    private static partial Regex Grouping();

    [GeneratedRegex(@"\b[a-z_][a-z0-9_:]*\b(?!\s*\()")]
    private static partial Regex Name();

    [GeneratedRegex(@"prometheus\.googleapis\.com[/|]([a-z_]+)[/|]([a-z]+)")]
    private static partial Regex FullName();
}
