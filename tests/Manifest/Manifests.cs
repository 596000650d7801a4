namespace Platform.Manifest.Tests;

/// <summary>A manifest that says everything, and ways to get it wrong.</summary>
internal static class Manifests
{
    public const string Good = """
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

    /// <summary>Each row: a line of the good manifest, what is written instead, and what the error must say: its line, its path, what was expected and found.</summary>
    public static TheoryData<string, string, int, string, string, string> Mistakes { get; } = new()
    {
        { "name: recommender", "name: Recommender", 1, "name", "lower-case", "\"Recommender\"" },
        { "name: recommender", "name:", 1, "name", "lower-case", "nothing" },
        { "name: recommender", "title: recommender", 1, "name", "lower-case", "nothing" },
        { "name: recommender", "name: re--commender", 1, "name", "lower-case", "re--commender" },
        { "owner: ml-recommendations", "owner: [a, b]", 2, "owner", "letters", "a list" },
        { "owner: ml-recommendations", "owner: a\nowner: b", 3, "(document)", "YAML", "owner" },
        { "routes: [/v1/recommendations]", "routes: /v1", 3, "routes", "a list", "\"/v1\"" },
        { "routes: [/v1/recommendations]", "routes: [v1]", 3, "routes[0]", "a path", "\"v1\"" },
        { "routes: [/v1/recommendations]", "routes: [/a, /a]", 3, "routes", "each entry once", "\"/a\" 2 times" },
        { "schedule: \"0 3 * * *\"", "schedule: daily", 6, "models[0].train.schedule", "five cron fields", "daily" },
        { "schedule: \"0 3 * * *\"", "schedule: \"60 3 * * *\"", 6, "models[0].train.schedule", "cron", "60" },
        { "schedule: \"0 3 * * *\"", "schedule: \"0 9-3 * * *\"", 6, "models[0].train.schedule", "cron", "9-3" },
        { "timeout: 2h", "timeout: 2h, features: ../features.sql", 6, "models[0].train.features", "a file beside the manifest", "\"../features.sql\"" },
        { "machine: n2-highmem-4, ", "", 6, "models[0].train.machine", "a machine type", "nothing" },
        { "timeout: 2h", "timeout: 2 hours", 6, "models[0].train.timeout", "a duration", "\"2 hours\"" },
        { "metric: mrr@20", "metric: \"@20\"", 7, "models[0].gate.metric", "a metric", "@20" },
        { "against: champion", "against: nobody", 7, "models[0].gate.against", "one of champion", "nobody" },
        { "mayLose: 1%", "mayLose: 1", 7, "models[0].gate.mayLose", "a percentage", "\"1\"" },
        { "mayLose: 1%", "mayLoose: 1%", 7, "models[0].gate.mayLoose", "one of against, mayLose, metric", "mayLoose" },
        { "name: most-sold", "name: similar-items", 5, "models", "each entry once", "similar-items" },
        { "min: 2", "min: 0", 10, "scaling.min", "a whole number from 1 to 1000", "\"0\"" },
        { "max: 40", "max: 1", 10, "scaling.max", "at least min, which is 2", "1" },
        { "concurrencyPerPod: 16", "concurrencyPerPod: 1.5", 10, "scaling.concurrencyPerPod", "a whole number", "1.5" },
        { "cpu: 60%", "cpu: 0%", 10, "scaling.cpu", "above 0%", "0%" },
        { "requestsPerSecondPerPod: 900", "requestsPerSecondPerPod: many", 11, "capacity.requestsPerSecondPerPod", "a whole number", "many" },
        { "cpu: 500m", "cpu: half", 12, "resources.cpu", "cores", "half" },
        { "memory: 1Gi", "memory: 1GB", 12, "resources.memory", "memory such as", "1GB" },
        { "availability: 99.95%", "availability: 100%", 13, "slo.availability", "below 100%", "100%" },
        { "latency: { p99: 50ms }", "latency: 50ms", 13, "slo.latency", "a mapping", "50ms" },
        { "edgeCache: 60s", "edgeCache: -1s", 14, "edgeCache", "a duration", "-1s" },
        { "reads: [events, catalogue, sessions]", "reads: [events, catalog]", 15, "reads[1]", "one of events", "catalog" },
        { "writes: [sessions]", "writes: [sessions, sessions]", 16, "writes", "each entry once", "2 times" },
        { "writes: [sessions]", "replicas: 3", 16, "replicas", "one of capacity, edgeCache", "replicas" },
    };
}
