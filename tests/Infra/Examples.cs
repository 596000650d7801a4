using Platform.Infra.Configuration;
using Platform.Infra.Google;
using Platform.Infra.Google.Foundation;
using Platform.Manifest;
using Pulumi;

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
        Domain = "shop.example",
        Alerts = new AlertSettings { Emails = ["ml@shop.example"], Runbooks = "https://shop.example/runbooks", SilentMinutes = 15 },
        Budget = new BudgetSettings { Monthly = 5000, AlertAt = [50, 100] },
        Edge = new EdgeSettings { RequestsPerMinute = 600 },
        Delivery = new DeliverySettings { Repository = "shop/platform", RepositoryId = 42, Branch = "main", Environment = "prod" },
        Maintenance = new MaintenanceSettings { Start = "01:00", Hours = 4, Days = ["MO", "TU"], Freezes = [new MaintenanceFreeze { From = "2026-11-15", To = "2026-12-31" }] },
        Network = new NetworkRanges { Nodes = "10.20.0.0/20", Pods = "10.24.0.0/14", Services = "10.28.0.0/20", ControlPlane = "10.20.16.0/28", PrivateServices = "10.29.0.0/20" },
        AuthorisedNetworks = [],
        ServingPool = new PoolSize { Machine = "n2d-standard-4", Min = 1, Max = 12 },
        BurstPool = new PoolSize { Machine = "n2d-standard-4", Min = 0, Max = 6 },
        JobsPool = new PoolSize { Machine = "n2d-standard-8", Min = 0, Max = 4 },
        ServiceReplicas = new ReplicaBounds { Least = 2, Most = 30 },
        Campaigns = [],
        Retention = new RetentionSettings { EventsDays = 400, PeopleDays = 300, LogsDays = 365 },
        Sessions = new SessionSettings { MemoryGb = 5 },
        Analytics = new AnalyticsSettings { Readers = ["group:analysts@example.com"] },
        Traffic = new TrafficSettings
        {
            RequestsPerSecond = 10, EgressGiB = 100, Events = 1_000_000, EventBytes = 1000, Mails = 1000, BucketGiB = 10, QueryTiB = 1, LogGiB = 10,
        },
        Images = new Dictionary<string, string>(),
        AllowUnpublished = false,
        Amazon = new AmazonSettings
        {
            Account = "111122223333",
            Region = "eu-west-1",
            ZoneId = "Z0123456789EXAMPLE",
            MailDomain = "mail",
            OriginSecretGeneration = 4,
            SiteAccounts = ["444455556666"],
            EdgeRequestsPerSecond = 100,
            EventsPerSecond = 300,
            ArchiveDays = 14,
            StaticAnswers = new StaticAnswerSettings
            {
                Placements = ["similar-items", "also-bought"], Categories = ["Women", "Women > Dresses"], EveryMinutes = 15,
            },
            AlarmEmails = ["site@shop.example"],
            MonthlyBudget = 700,
        },
    };

    public static GoogleProject Project => new("project", new() { Settings = Settings }, GoogleCloud.Begin(Settings));

    /// <summary>Keys, with the project and the agents that they need: once in a program.</summary>
    public static PlatformKeys Keys(ComponentResourceOptions google) => new(
        "keys",
        new() { Settings = Settings, Agents = new ServiceAgents("agents", new() { Settings = Settings, Project = Project }, google) },
        google);

    /// <summary>The cluster, with all that it needs: once in a program.</summary>
    public static ServingCluster Cluster(ComponentResourceOptions google, Settings? settings = null)
    {
        var (all, keys) = (settings ?? Settings, Keys(google));
        return new ServingCluster(
            "serving",
            new()
            {
                Settings = all,
                Keys = keys,
                Network = new PlatformNetwork("net", new() { Settings = all }, google),
                Images = new ImageRegistry("images", new() { Settings = all, Keys = keys }, google),
            },
            google);
    }

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

    public static ServiceManifest Service(string name = "example", string route = "/v1/example") =>
        ServiceManifest.Parse(Manifest(name, route), "service.yaml");
}
