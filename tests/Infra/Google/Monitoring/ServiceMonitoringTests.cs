using System.Text.Json.Nodes;

namespace Platform.Infra.Tests.Google.Monitoring;

[Collection(EnvironmentCollection.Name)]
public sealed class ServiceMonitoringTests
{
    private const string Routes = "(?:/v1/example|/v1/more[.]json)(?:/.*)?";
    private const string Chosen = $"namespace=\"example\",route=~\"{Routes}\"";

    [Fact]
    public async Task A_service_has_objectives_alerts_a_count_of_errors_a_check_and_a_dashboard()
    {
        var cloud = await Watched.ServiceAsync();

        Assert.Equal(
            [
                "example-availability", "example-availability-fast", "example-availability-slow", "example-dashboard", "example-errors", "example-errors-logged",
                "example-hourly-stale", "example-latency", "example-latency-fast", "example-latency-slow", "example-model-refused", "example-models-silent",
                "example-nightly-stale", "example-unreachable", "example-uptime", "example-watched",
            ],
            cloud.Names.Where(name => name.StartsWith("example-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_routes_and_models_it_promises_nothing_and_only_its_log_is_watched()
    {
        var cloud = await Watched.ServiceAsync(Watched.Service with { Routes = [], Models = [] });

        Assert.Equal(["example-dashboard", "example-errors", "example-errors-logged"], cloud.Names.Where(name => name.StartsWith("example-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Its_objectives_are_those_of_its_manifest_over_the_requests_of_its_routes()
    {
        var cloud = await Watched.ServiceAsync();
        const string requests =
            "resource.type=\"prometheus_target\" AND resource.labels.namespace=\"example\" AND metric.labels.route=monitoring.regex.full_match(\"" + Routes + "\")";

        Assert.Equal((0.9995, 30.0, "example"), (cloud.Input("example-availability", "goal"), cloud.Input("example-availability", "rollingPeriodDays"), cloud.Input("example-availability", "service")));
        Assert.Equal(
            $"metric.type=\"prometheus.googleapis.com/http_requests_total/counter\" AND {requests}",
            cloud.Input("example-availability", "requestBasedSli", "goodTotalRatio", "totalServiceFilter"));
        Assert.Equal(
            $"metric.type=\"prometheus.googleapis.com/http_requests_total/counter\" AND {requests} AND metric.labels.code=monitoring.regex.full_match(\"5..\")",
            cloud.Input("example-availability", "requestBasedSli", "goodTotalRatio", "badServiceFilter"));
        Assert.Equal(0.99, cloud.Input("example-latency", "goal"));
        Assert.Equal(["max=0.05"], cloud.Texts("example-latency", "requestBasedSli", "distributionCut", "range"));
        Assert.Equal(
            $"metric.type=\"prometheus.googleapis.com/http_request_duration_seconds/histogram\" AND {requests} AND metric.labels.code!=monitoring.regex.full_match(\"5..\")",
            cloud.Input("example-latency", "requestBasedSli", "distributionCut", "distributionFilter"));
    }

    [Fact]
    public async Task A_budget_that_burns_fast_over_a_long_and_a_short_window_calls_somebody()
    {
        var cloud = await Watched.ServiceAsync();
        static string Ratio(string window) =>
            $"sum(rate(http_requests_total{{{Chosen},code=~\"5..\"}}[{window}])) / sum(rate(http_requests_total{{{Chosen}}}[{window}]))";
        static string Count(string window) => $"sum(increase(http_requests_total{{{Chosen},code=~\"5..\"}}[{window}]))";
        static string Burns(string factor, string far, string near) =>
            $"(\n  {Ratio(far)} > {factor} * 0.0005\n  and {Ratio(near)} > {factor} * 0.0005\n  and {Count(far)} >= 5\n)";

        Assert.Equal($"{Burns("14.4", "1h", "5m")}\nor\n{Burns("6", "6h", "30m")}", Watched.Query(cloud, "example-availability-fast"));
        Assert.Equal($"{Burns("3", "1d", "2h")}\nor\n{Burns("1", "3d", "6h")}", Watched.Query(cloud, "example-availability-slow"));
        Assert.Equal(("CRITICAL", "WARNING"), (cloud.Input("example-availability-fast", "severity"), cloud.Input("example-availability-slow", "severity")));
    }

    [Fact]
    public async Task Late_answers_are_counted_at_the_bound_of_the_manifest_and_errors_are_not_among_them()
    {
        var query = Watched.Query(await Watched.ServiceAsync(), "example-latency-fast");

        Assert.Contains(
            $"1 - sum(rate(http_request_duration_seconds_bucket{{{Chosen},code!~\"5..\",le=\"0.05\"}}[1h])) / sum(rate(http_request_duration_seconds_count{{{Chosen},code!~\"5..\"}}[1h])) > 14.4 * 0.01\n",
            query, StringComparison.Ordinal);
        Assert.Contains(
            "le=~\"2(?:[.]0)?\"",
            Watched.Query(await Watched.ServiceAsync(Watched.Service with { Slo = Watched.Service.Slo with { Latency = new(TimeSpan.FromSeconds(2)) } }), "example-latency-fast"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hourly", (2 * 3600) + 1800)]
    [InlineData("nightly", (2 * 86400) + 7200)]
    public async Task A_model_is_old_when_two_of_its_runs_have_passed(string model, int seconds) => Assert.Equal(
        $"time() - max(model_trained_timestamp_seconds{{namespace=\"example\",model=\"{model}\"}}) > {seconds}",
        Watched.Query(await Watched.ServiceAsync(), $"example-{model}-stale"));

    [Fact]
    public async Task Errors_are_found_by_the_level_that_the_service_writes_and_by_what_a_crash_leaves()
    {
        var cloud = await Watched.ServiceAsync();

        Assert.Equal("example_errors", cloud.Input("example-errors", "name"));
        Assert.Equal(
            "resource.type=\"k8s_container\" AND resource.labels.namespace_name=\"example\" AND resource.labels.container_name=\"example\""
            + " AND (jsonPayload.LogLevel=\"Error\" OR jsonPayload.LogLevel=\"Critical\" OR severity>=ERROR)",
            cloud.Input("example-errors", "filter"));
        Assert.Equal(["metricKind=DELTA", "unit=1", "valueType=INT64"], cloud.Texts("example-errors", "metricDescriptor"));
        Assert.StartsWith("sum(increase(logging_googleapis_com:user_example_errors{monitored_resource=\"k8s_container\"}[5m])) > ", Watched.Query(cloud, "example-errors-logged"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_asked_from_outside_by_the_shoppers_host_and_answers_in_JSON()
    {
        var cloud = await Watched.ServiceAsync();

        Assert.Equal(["host=ml.shop.example", "project_id=shop-ml-test"], cloud.Texts("example-uptime", "monitoredResource", "labels"));
        Assert.Equal(("/v1/example", true, true), (cloud.Input("example-uptime", "httpCheck", "path"), cloud.Input("example-uptime", "httpCheck", "useSsl"), cloud.Input("example-uptime", "httpCheck", "validateSsl")));
        var content = (string)cloud.Input("example-uptime", "contentMatchers", "0", "content")!;
        Assert.Matches(content, "{\"results\":[]}");
        Assert.Matches(content, " [1]");
        Assert.DoesNotMatch(content, "<html>{</html>");
        Assert.DoesNotMatch(content, "default backend - 404");
        Assert.Contains(
            "metric.labels.check_id=\"example-uptime-check\"",
            (string)cloud.Input("example-unreachable", "conditions", "0", "conditionThreshold", "filter")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alert_says_what_it_means_whose_it_is_and_what_to_do()
    {
        var cloud = await Watched.ServiceAsync();
        const string alert = "example-availability-fast";

        Assert.StartsWith("example: requests fail", (string)cloud.Input(alert, "displayName")!, StringComparison.Ordinal);
        Assert.StartsWith("[test] example: requests fail", (string)cloud.Input(alert, "documentation", "subject")!, StringComparison.Ordinal);
        Assert.Equal("text/markdown", cloud.Input(alert, "documentation", "mimeType"));
        Assert.Equal(["displayName=Runbook", "url=https://shop.example/runbooks/availability.md"], cloud.Texts(alert, "documentation", "links", "0"));
        Assert.Contains("Owner: ML.Examples", (string)cloud.Input(alert, "documentation", "content")!, StringComparison.Ordinal);
        Assert.Equal(
            ["cost-centre=machine-learning", "owner=ml-examples", "runbook=availability", "service=example", "stack=test"], cloud.Texts(alert, "userLabels"));
        Assert.Single(cloud.Items(alert, "notificationChannels"));
        Assert.Equal(("3600s", "3600s"), (cloud.Input(alert, "alertStrategy", "autoClose"), cloud.Input(alert, "alertStrategy", "notificationChannelStrategies", "0", "renotifyInterval")));
        Assert.Equal(true, cloud.Input(alert, "conditions", "0", "conditionPrometheusQueryLanguage", "disableMetricValidation"));
    }

    [Fact]
    public async Task The_dashboard_has_the_four_signals_the_rungs_and_the_models_and_no_tile_on_another()
    {
        var cloud = await Watched.ServiceAsync();
        var dashboard = JsonNode.Parse((string)cloud.Input("example-dashboard", "dashboardJson")!)!;
        var tiles = dashboard["mosaicLayout"]!["tiles"]!.AsArray().Select(tile => tile!).ToArray();

        Assert.Equal("example (test)", (string)dashboard["displayName"]!);
        Assert.Equal("ml-examples", (string)dashboard["labels"]!["owner"]!);
        Assert.Superset(
            new HashSet<string>(["Traffic", "Errors", "Latency", "Saturation: processor and memory", "Rungs answered", "Arms", "Age of models", "Drift"]),
            tiles.Select(tile => (string)tile["widget"]!["title"]!).ToHashSet());
        Assert.Equal(tiles.Length, tiles.Select(tile => ((int)tile["xPos"]!, (int)tile["yPos"]!)).Distinct().Count());
        Assert.Equal("${route}", (string)tiles[0]["widget"]!["xyChart"]!["dataSets"]![0]!["legendTemplate"]!);
        Assert.All(tiles, tile => Assert.True((int)tile["xPos"]! + (int)tile["width"]! <= 48));
        Assert.Contains("select_slo_budget_fraction(\\u0022projects/shop-ml-test/services/example/serviceLevelObjectives/availability\\u0022)", dashboard.ToJsonString(), StringComparison.Ordinal);
    }
}
