namespace Platform.Manifest.Tests;

public sealed class ServiceManifestTests
{
    private const string Good = """
        name: recommender
        owner: ml-recommendations
        routes: [/v1/recommendations]
        models:
          - name: similar-items
            train: { schedule: "0 3 * * *", machine: n2-highmem-4, timeout: 2h }
            gate: { metric: mrr@20, against: champion, mayLose: 1% }
          - name: most-sold
            train: { schedule: "*/30 1-5,7 * * 0", machine: n2-standard-2, timeout: 30m }
        scaling: { min: 2, max: 40, concurrencyPerPod: 16, cpu: 60% }
        capacity: { requestsPerSecondPerPod: 900 }
        resources: { cpu: 500m, memory: 1Gi }
        slo: { availability: 99.95%, latency: { p99: 50ms } }
        edgeCache: 60s
        reads: [events, catalogue, sessions]
        writes: [sessions]
        """;

    [Fact]
    public void Everything_it_says_is_read()
    {
        var manifest = ServiceManifest.Parse(Good, "service.yaml");

        Assert.Equal("recommender", manifest.Name);
        Assert.Equal("ml-recommendations", manifest.Owner);
        Assert.Equal(["/v1/recommendations"], manifest.Routes);
        Assert.Equal(["similar-items", "most-sold"], manifest.Models.Select(model => model.Name));
        Assert.Equal(new Gate { Metric = "mrr@20", Against = "champion", MayLose = 0.01 }, manifest.Models[0].Gate);
        Assert.Null(manifest.Models[1].Gate);
        Assert.Equal(TimeSpan.FromHours(2), manifest.Models[0].Train.Timeout);
        Assert.Equal(new Scaling { Min = 2, Max = 40, ConcurrencyPerPod = 16, Cpu = 0.6 }, manifest.Scaling);
        Assert.Equal(900, manifest.Capacity.RequestsPerSecondPerPod);
        Assert.Equal(new Resources(0.5, 1L << 30), manifest.Resources);
        Assert.Equal(0.9995, manifest.Slo.Availability, 10);
        Assert.Equal(TimeSpan.FromMilliseconds(50), manifest.Slo.Latency.P99);
        Assert.Equal(TimeSpan.FromMinutes(1), manifest.EdgeCache);
        Assert.Equal([DataKind.Events, DataKind.Catalogue, DataKind.Sessions], manifest.Reads);
        Assert.Equal([DataKind.Sessions], manifest.Writes);
    }

    /// <summary>Each row: a line of the good manifest, what is written instead, and what the error must say.</summary>
    [Theory]
    [InlineData("name: recommender", "name: Recommender", 1, "name", "lower-case", "\"Recommender\"")]
    [InlineData("name: recommender", "name:", 1, "name", "lower-case", "nothing")]
    [InlineData("name: recommender", "title: recommender", 1, "name", "lower-case", "nothing")]
    [InlineData("name: recommender", "name: re--commender", 1, "name", "lower-case", "re--commender")]
    [InlineData("owner: ml-recommendations", "owner: [a, b]", 2, "owner", "letters", "a list")]
    [InlineData("owner: ml-recommendations", "owner: a\nowner: b", 3, "(document)", "YAML", "owner")]
    [InlineData("routes: [/v1/recommendations]", "routes: /v1", 3, "routes", "a list", "\"/v1\"")]
    [InlineData("routes: [/v1/recommendations]", "routes: [v1]", 3, "routes[0]", "a path", "\"v1\"")]
    [InlineData("routes: [/v1/recommendations]", "routes: [/a, /a]", 3, "routes", "each entry once", "\"/a\" 2 times")]
    [InlineData("schedule: \"0 3 * * *\"", "schedule: daily", 6, "models[0].train.schedule", "five cron fields", "daily")]
    [InlineData("schedule: \"0 3 * * *\"", "schedule: \"60 3 * * *\"", 6, "models[0].train.schedule", "cron", "60")]
    [InlineData("schedule: \"0 3 * * *\"", "schedule: \"0 9-3 * * *\"", 6, "models[0].train.schedule", "cron", "9-3")]
    [InlineData("machine: n2-highmem-4, ", "", 6, "models[0].train.machine", "a machine type", "nothing")]
    [InlineData("timeout: 2h", "timeout: 2 hours", 6, "models[0].train.timeout", "a duration", "\"2 hours\"")]
    [InlineData("metric: mrr@20", "metric: \"@20\"", 7, "models[0].gate.metric", "a metric", "@20")]
    [InlineData("against: champion", "against: nobody", 7, "models[0].gate.against", "one of champion", "nobody")]
    [InlineData("mayLose: 1%", "mayLose: 1", 7, "models[0].gate.mayLose", "a percentage", "\"1\"")]
    [InlineData("mayLose: 1%", "mayLoose: 1%", 7, "models[0].gate.mayLoose", "one of against, mayLose, metric", "mayLoose")]
    [InlineData("name: most-sold", "name: similar-items", 5, "models", "each entry once", "similar-items")]
    [InlineData("min: 2", "min: 0", 10, "scaling.min", "a whole number from 1 to 1000", "\"0\"")]
    [InlineData("max: 40", "max: 1", 10, "scaling.max", "at least min, which is 2", "1")]
    [InlineData("concurrencyPerPod: 16", "concurrencyPerPod: 1.5", 10, "scaling.concurrencyPerPod", "a whole number", "1.5")]
    [InlineData("cpu: 60%", "cpu: 0%", 10, "scaling.cpu", "above 0%", "0%")]
    [InlineData("requestsPerSecondPerPod: 900", "requestsPerSecondPerPod: many", 11, "capacity.requestsPerSecondPerPod", "a whole number", "many")]
    [InlineData("cpu: 500m", "cpu: half", 12, "resources.cpu", "cores", "half")]
    [InlineData("memory: 1Gi", "memory: 1GB", 12, "resources.memory", "memory such as", "1GB")]
    [InlineData("availability: 99.95%", "availability: 100%", 13, "slo.availability", "below 100%", "100%")]
    [InlineData("latency: { p99: 50ms }", "latency: 50ms", 13, "slo.latency", "a mapping", "50ms")]
    [InlineData("edgeCache: 60s", "edgeCache: -1s", 14, "edgeCache", "a duration", "-1s")]
    [InlineData("reads: [events, catalogue, sessions]", "reads: [events, catalog]", 15, "reads[1]", "one of events", "catalog")]
    [InlineData("writes: [sessions]", "writes: [sessions, sessions]", 16, "writes", "each entry once", "2 times")]
    [InlineData("writes: [sessions]", "replicas: 3", 16, "replicas", "one of capacity, edgeCache", "replicas")]
    public void A_mistake_is_named_with_its_line_what_was_expected_and_what_was_found(
        string original, string mistaken, int line, string path, string expected, string found)
    {
        Assert.Contains(original, Good, StringComparison.Ordinal);
        var error = Assert.Throws<ManifestException>(
            () => ServiceManifest.Parse(Good.Replace(original, mistaken, StringComparison.Ordinal), "folder/service.yaml"))
            .Errors.First(error => error.Path == path);

        Assert.Equal("folder/service.yaml", error.File);
        Assert.Equal(line, error.Line);
        Assert.Contains(expected, error.Expected, StringComparison.Ordinal);
        Assert.Contains(found, error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_named_at_once()
    {
        var yaml = Good.Replace("min: 2", "min: two", StringComparison.Ordinal)
            .Replace("edgeCache: 60s", "edgeCache: soon", StringComparison.Ordinal);
        var mistakes = Assert.Throws<ManifestException>(() => ServiceManifest.Parse(yaml, "service.yaml"));
        Assert.Equal(["scaling.min", "edgeCache"], mistakes.Errors.Select(error => error.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b")]
    [InlineData("a: 1\n---\nb: 2")]
    [InlineData("{ unclosed")]
    [InlineData("? [complex, key]\n: value")]
    public void What_is_no_manifest_at_all_is_refused_without_a_crash(string yaml) =>
        Assert.Throws<ManifestException>(() => ServiceManifest.Parse(yaml, "service.yaml"));
}
