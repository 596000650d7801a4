using System.Text.RegularExpressions;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Tests.Google.Monitoring;

/// <summary>What both stacks ask for exists, and what they say to do is written down.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed partial class MonitoringGraphTests
{
    private const string Policy = "gcp:monitoring/alertPolicy:AlertPolicy";

    private static readonly string Runbooks = Path.Combine(RepositoryCopy.Original, "docs/runbooks");

    [Fact]
    public async Task Whatever_an_alert_or_a_dashboard_asks_for_is_exported_by_a_service_or_one_of_Googles_own()
    {
        var written = new WrittenMetrics();
        var named = (await ResourcesAsync()).SelectMany(NamedMetrics.Queries).SelectMany(NamedMetrics.OfQuery).Distinct().ToArray();

        Assert.Superset(
            new HashSet<string>(["http_requests_total", "http_requests_in_progress", "ladder_answers_total", "collector_events_total", "model_feature_drift"]),
            named.ToHashSet());
        Assert.DoesNotContain(named, name => !written.Has(name));
    }

    [Fact]
    public async Task Whatever_an_objective_or_an_autoscaler_asks_for_is_exported_by_a_service_as_that_kind()
    {
        var written = new WrittenMetrics();
        var named = (await ResourcesAsync()).SelectMany(NamedMetrics.ByType).Distinct().ToArray();

        Assert.Contains(("http_request_duration_seconds", "histogram"), named);
        Assert.All(named, metric => Assert.Equal(metric.Kind, written.KindOf(metric.Name)));
    }

    /// <summary>Google refuses an objective of a metric that no pod has told of.</summary>
    [Fact]
    public async Task Objectives_come_after_the_pods_whose_metrics_they_are_of()
    {
        var resources = await ResourcesAsync();
        var objectives = resources.Where(resource => resource.Type == "gcp:monitoring/slo:Slo").ToArray();

        Assert.NotEmpty(objectives);
        Assert.All(objectives, objective => Assert.Contains(
            objective.Dependencies, urn => ResourceUrn.Type(urn).EndsWith(":Deployment", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task No_alert_waits_for_a_metric_that_nothing_emits()
    {
        var absent = (await ResourcesAsync()).SelectMany(NamedMetrics.Queries).Where(query => query.Contains("absent", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(absent);
        Assert.All(new WrittenMetrics().ToCome, name => Assert.DoesNotContain(absent, query => query.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Errors_that_are_asked_for_are_counted()
    {
        var resources = await ResourcesAsync();
        var counted = resources.Where(resource => resource.Type == "gcp:logging/metric:Metric")
            .Select(resource => $"logging_googleapis_com:user_{Text(resource, "name").Replace('-', '_')}").ToHashSet();

        Assert.NotEmpty(counted);
        Assert.Superset(
            resources.SelectMany(NamedMetrics.Queries).SelectMany(NamedMetrics.OfQuery).Where(name => name.StartsWith("logging_", StringComparison.Ordinal)).ToHashSet(), counted);
    }

    [Fact]
    public async Task Every_alert_links_to_a_runbook_that_there_is()
    {
        var policies = (await ResourcesAsync()).Where(resource => resource.Type == Policy).ToArray();

        Assert.NotEmpty(policies);
        Assert.All(policies, policy =>
        {
            var page = Text(policy, "userLabels", "runbook");
            Assert.Contains($"](docs/runbooks/{page}.md)", Text(policy, "documentation", "content"), StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Runbooks, $"{page}.md")), $"{policy.Name}: docs/runbooks/{page}.md");
        });
    }

    [Fact]
    public async Task Every_runbook_has_an_alert_and_a_place_in_the_list()
    {
        var used = (await ResourcesAsync()).SelectMany(NamedMetrics.Texts)
            .SelectMany(text => Named().Matches(text)).Select(page => page.Groups[1].Value).Where(page => page != "README").ToHashSet();
        // Cloud Billing tells of the budget, in words of its own.
        used.Add("budget");
        var list = File.ReadAllText(Path.Combine(Runbooks, "README.md"));

        Assert.Equal(used.Order(StringComparer.Ordinal), Pages().Order(StringComparer.Ordinal));
        Assert.Equal(Pages().Order(StringComparer.Ordinal), Links().Matches(list).Select(link => link.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_runbook_says_what_it_means_what_shoppers_notice_where_to_look_how_to_mend_and_how_to_verify() => Assert.All(
        (await ResourcesAsync()).Where(resource => resource.Type == Policy).Select(policy => Text(policy, "userLabels", "runbook")).Append("budget"),
        page => Assert.Equal(
            ["What it means", "What the shopper notices", "First looks", "How to mend", "How to verify"],
            Headings().Matches(File.ReadAllText(Path.Combine(Runbooks, $"{page}.md"))).Select(heading => heading.Groups[1].Value)));

    [Fact]
    public void Links_between_runbooks_lead_somewhere() => Assert.All(Pages(), page => Assert.All(
        Links().Matches(File.ReadAllText(Path.Combine(Runbooks, $"{page}.md"))), link => Assert.Contains(link.Groups[1].Value, Pages())));

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Runbooks, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Where(page => page != "README");

    private static async Task<IReadOnlyList<RecordedResource>> ResourcesAsync()
    {
        using var repository = new RepositoryCopy();
        return [.. (await repository.PreviewAsync()).Graph.Stacks.SelectMany(stack => stack.Resources)];
    }

    private static string Text(RecordedResource resource, params string[] path) => Assert.IsType<PropertyValue.TextValue>(resource.Inputs.At(path)).Text;

    [GeneratedRegex(@"\]\(([a-z-]+)\.md\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"docs/runbooks/([A-Za-z-]+)\.md")]
    private static partial Regex Named();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
