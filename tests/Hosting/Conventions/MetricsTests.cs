using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Hosting.Answers;
using Platform.Hosting.Tests.Answers;
using Platform.Hosting.Tests.Testing;
using Platform.Store.Models;

namespace Platform.Hosting.Tests.Conventions;

/// <summary>Alerts and dashboards are written against docs/metrics.md; this holds it against what a service says.</summary>
public sealed partial class MetricsTests
{
    [Fact]
    public async Task A_service_exports_the_metrics_that_are_written_down_and_no_others()
    {
        var written = Written("Every service");
        var text = await EverythingAsync();

        Assert.Equal(
            written.Select(metric => $"{metric.Name} {metric.Kind}"),
            Types().Matches(text).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task They_have_the_labels_that_are_written_down()
    {
        var written = Written("Every service").ToDictionary(metric => metric.Name, metric => metric.Labels);
        var samples = Samples().Matches(await EverythingAsync()).Select(match => (
            Name: Suffix().Replace(match.Groups[1].Value, ""),
            Labels: LabelNames().Matches(match.Groups[2].Value).Select(label => label.Groups[1].Value).Where(label => label != "le"))).ToArray();

        Assert.Superset(
            new HashSet<string>(["http_request_duration_seconds", "http_requests_total", "ladder_answers_total", "ladder_rung_duration_seconds", "model_trained_timestamp_seconds"]),
            samples.Select(sample => sample.Name).ToHashSet());
        Assert.All(samples, sample => Assert.Equal(written[sample.Name], string.Join(", ", sample.Labels)));
    }

    [Fact]
    public async Task When_the_serving_model_was_made_is_known_so_that_its_age_is()
    {
        await using var parts = new Parts().WithViews(9, "aab", "aac", "abc");
        await parts.TrainAsync();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        var said = Trained().Match(await app.Http.GetStringAsync("/metrics")).Groups[1].Value;

        var made = DateTimeOffset.FromUnixTimeMilliseconds((long)(1000 * double.Parse(said, CultureInfo.InvariantCulture)));
        var manifest = Assert.Single(app.Get<ModelStore>().Versions(Counted.Name));
        Assert.Equal(manifest.CreatedAt.ToUnixTimeMilliseconds(), made.ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task What_a_service_promises_is_a_bound_that_answers_are_counted_within()
    {
        await using var parts = new Parts();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        await app.Http.GetStringAsync("/v1/items/a");

        Assert.Contains("le=\"0.045\"", await app.Http.GetStringAsync("/metrics"), StringComparison.Ordinal);
    }

    /// <summary>What a service says of itself once each of its parts has something to say.</summary>
    private static async Task<string> EverythingAsync()
    {
        await using var parts = new Parts().WithViews(9, "aab", "aac", "abc");
        await parts.TrainAsync();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        var ladder = new Ladder<TestQuery>(
            "shelf", [new TestRung(RungManner.Fails, []) { Name = "failing" }, new TestRung(RungManner.Answers, [1]) { Name = "good" }],
            app.Get<Overload>(), app.Get<LadderMetrics>(), NullLogger.Instance);
        await ladder.AnswerAsync(new TestQuery { Wanted = 1, Allowed = [true, true] });
        await app.Http.GetStringAsync("/v1/items/a");
        return await app.Http.GetStringAsync("/metrics");
    }

    private static (string Name, string Kind, string Labels)[] Written(string section, [CallerFilePath] string thisFile = "")
    {
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../docs/metrics.md"));
        var rows = page.Split("\n## ").Single(part => part.StartsWith(section + "\n", StringComparison.Ordinal));
        return
        [
            .. Rows().Matches(rows).Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value.Trim()))
                .OrderBy(metric => metric.Item1, StringComparer.Ordinal),
        ];
    }

    [GeneratedRegex(@"^\| `([a-z_]+)` \| ([a-z]+) \|([^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"^# TYPE (\w+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Types();

    [GeneratedRegex(@"^(\w+)(?:\{(.*)\})? [^ ]+$", RegexOptions.Multiline)]
    private static partial Regex Samples();

    [GeneratedRegex("_(bucket|sum|count)$")]
    private static partial Regex Suffix();

    [GeneratedRegex("([a-z]+)=\"")]
    private static partial Regex LabelNames();

    [GeneratedRegex("model_trained_timestamp_seconds\\{model=\"counted\"\\} (\\S+)")]
    private static partial Regex Trained();
}
