using Platform.Infra.Configuration;
using Platform.Manifest;

namespace Platform.Infra.Tests;

/// <summary>Settings and a service to make components from.</summary>
internal static class Examples
{
    public const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    public static Settings Settings { get; } = new()
    {
        Project = "shop-ml-test",
        Region = "europe-west1",
        Zones = ["europe-west1-b", "europe-west1-c"],
        ReleaseChannel = "REGULAR",
        Protect = true,
        CostCentre = "machine-learning",
        Network = new NetworkRanges { Nodes = "10.20.0.0/20", Pods = "10.24.0.0/14", Services = "10.28.0.0/20", ControlPlane = "10.20.16.0/28" },
        AuthorisedNetworks = [],
        ServingPool = new PoolSize { Machine = "n2d-standard-4", Min = 1, Max = 12 },
        JobsPool = new PoolSize { Machine = "n2d-standard-8", Min = 0, Max = 4 },
        ServiceReplicas = new ReplicaBounds { Least = 2, Most = 30 },
        Traffic = new TrafficSettings
        {
            RequestsPerSecond = 10, EgressGiB = 100, Events = 1_000_000, EventBytes = 1000, Mails = 1000, BucketGiB = 10, QueryTiB = 1, LogGiB = 10,
        },
        Images = new Dictionary<string, string>(),
        AllowUnpublished = false,
    };

    /// <summary>The manifest of a service that has just a name and what it must say.</summary>
    public static string Manifest(string name, string route = "/v1/example") => $$"""
        name: {{name}}
        owner: ml-examples
        routes: [{{route}}]
        scaling: { min: 1, max: 40, concurrencyPerPod: 16, cpu: 60% }
        capacity: { requestsPerSecondPerPod: 900 }
        resources: { cpu: 500m, memory: 1Gi }
        slo: { availability: 99.9%, latency: { p99: 50ms } }
        """;

    public static ServiceManifest Service(string name = "example") => ServiceManifest.Parse(Manifest(name), "service.yaml");
}
