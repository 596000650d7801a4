using System.Text.RegularExpressions;
using Platform.Infra.Configuration;
using Platform.Infra.Services;
using Pulumi;

namespace Platform.Infra;

/// <summary>What a stack is configured with, read once and checked as a whole.</summary>
public sealed partial record Settings
{
    /// <summary>Who owns what is no service's.</summary>
    public const string PlatformTeam = "ml-platform";

    /// <summary>The Google Cloud project.</summary>
    public required string Project { get; init; }

    /// <summary>The region, such as <c>europe-west1</c>.</summary>
    public required string Region { get; init; }

    /// <summary>Full names of the zones, such as <c>europe-west1-b</c>.</summary>
    public required IReadOnlyList<string> Zones { get; init; }

    /// <summary>RAPID, REGULAR or STABLE.</summary>
    public required string ReleaseChannel { get; init; }

    /// <summary>Whether what holds state is protected against deletion.</summary>
    public required bool Protect { get; init; }

    /// <summary>Who pays.</summary>
    public required string CostCentre { get; init; }

    /// <summary>The shop's domain, such as <c>example.com</c>; the platform answers at ml. below it.</summary>
    public required string Domain { get; init; }

    public required BudgetSettings Budget { get; init; }

    public required EdgeSettings Edge { get; init; }

    public required DeliverySettings Delivery { get; init; }

    public required MaintenanceSettings Maintenance { get; init; }

    public required AlertSettings Alerts { get; init; }

    public required NetworkRanges Network { get; init; }

    public required IReadOnlyList<AuthorisedNetwork> AuthorisedNetworks { get; init; }

    public required PoolSize ServingPool { get; init; }

    public required PoolSize BurstPool { get; init; }

    public required PoolSize JobsPool { get; init; }

    public required ReplicaBounds ServiceReplicas { get; init; }

    /// <summary>Times at which more visitors come than usual.</summary>
    public required IReadOnlyList<Campaign> Campaigns { get; init; }

    /// <summary>For how long what shoppers did is kept.</summary>
    public required RetentionSettings Retention { get; init; }

    public required SessionSettings Sessions { get; init; }

    /// <summary>Who reads the shop's figures.</summary>
    public required AnalyticsSettings Analytics { get; init; }

    /// <summary>How much there is to do in a month; only the reckoning of costs reads it.</summary>
    public required TrafficSettings Traffic { get; init; }

    /// <summary>Digests of images by service name, as far as they are configured.</summary>
    public required IReadOnlyDictionary<string, string> Images { get; init; }

    /// <summary>Whether services without an image may be brought up.</summary>
    public required bool AllowUnpublished { get; init; }

    /// <summary>The account of the shop's site.</summary>
    public required AmazonSettings Amazon { get; init; }

    /// <summary>The host that the world asks.</summary>
    public string Host => $"ml.{Domain}";

    /// <summary>The host of the gateway, which only the edge asks.</summary>
    public string OriginHost => $"origin.{Host}";

    /// <summary>Labels of what is the platform's own and no service's.</summary>
    /// <param name="part">The part of the platform.</param>
    public Dictionary<string, string> Labels(string part) => Labels(part, PlatformTeam);

    /// <summary>Labels that everything bears.</summary>
    public Dictionary<string, string> Labels(string service, string owner) => new()
    {
        // The names of a stack and of an owner may have more letters than a label.
        ["stack"] = Deployment.Instance.StackName.ToLowerInvariant().Replace('.', '-'),
        ["service"] = service,
        ["owner"] = owner.ToLowerInvariant().Replace('.', '-'),
        ["cost-centre"] = CostCentre,
    };

    /// <summary>Reads and checks a stack's configuration.</summary>
    /// <exception cref="SettingsException">Values are missing or wrong; every one is named with its key.</exception>
    public static Settings Read(Config config)
    {
        var reader = new SettingsReader(config);
        var region = reader.Text("region", RegionPattern(), "a region such as europe-west1");
        var zones = reader.Structure<string[]>("zones", "one to three different letters such as [b, c, d]", CheckZones);
        var settings = new Settings
        {
            Project = reader.Text("project", ProjectPattern(), "a project id: 6 to 30 lower-case letters, digits and hyphens"),
            Region = region,
            Zones = [.. (zones ?? []).Select(zone => $"{region}-{zone}")],
            ReleaseChannel = reader.Text("releaseChannel", ChannelPattern(), "RAPID, REGULAR or STABLE"),
            Protect = reader.Flag("protect"),
            CostCentre = reader.Text("costCentre", LabelPattern(), "1 to 63 lower-case letters, digits, hyphens and underscores"),
            Domain = reader.Text("domain", DomainPattern(), "a domain such as example.com"),
            Budget = reader.Structure<BudgetSettings>("budget", BudgetSettings.Shape, (budget, refuse) => budget.Check(refuse))!,
            Edge = reader.Structure<EdgeSettings>("edge", EdgeSettings.Shape, (edge, refuse) => edge.Check(refuse))!,
            Delivery = reader.Structure<DeliverySettings>("delivery", DeliverySettings.Shape, (delivery, refuse) => delivery.Check(refuse))!,
            Maintenance = reader.Structure<MaintenanceSettings>("maintenance", MaintenanceSettings.Shape, (maintenance, refuse) => maintenance.Check(refuse))!,
            Alerts = reader.Structure<AlertSettings>("alerts", AlertSettings.Shape, (alerts, refuse) => alerts.Check(refuse))!,
            Network = reader.Structure<NetworkRanges>(
                "network", "nodes, pods, services, controlPlane and privateServices, each a private range", (ranges, refuse) => ranges.Check(refuse))!,
            AuthorisedNetworks = reader.Structure<AuthorisedNetwork[]>(
                "authorisedNetworks", "a list, each with name and range", AuthorisedNetwork.Check)!,
            ServingPool = reader.Structure<PoolSize>("servingPool", PoolSize.Shape, (pool, refuse) => pool.Check("servingPool", least: 1, refuse))!,
            BurstPool = reader.Structure<PoolSize>("burstPool", PoolSize.Shape, (pool, refuse) => pool.Check("burstPool", least: 0, refuse))!,
            JobsPool = reader.Structure<PoolSize>("jobsPool", PoolSize.Shape, (pool, refuse) => pool.Check("jobsPool", least: 0, refuse))!,
            ServiceReplicas = reader.Structure<ReplicaBounds>(
                "serviceReplicas", "least and most, such as { least: 2, most: 1000 }", (bounds, refuse) => bounds.Check(refuse))!,
            Campaigns = reader.Structure<Campaign[]>("campaigns", Campaign.Shape, Campaign.Check)!,
            Retention = reader.Structure<RetentionSettings>("retention", RetentionSettings.Shape, (retention, refuse) => retention.Check(refuse))!,
            Sessions = reader.Structure<SessionSettings>("sessions", SessionSettings.Shape, (sessions, refuse) => sessions.Check(refuse))!,
            Analytics = reader.Structure<AnalyticsSettings>("analytics", AnalyticsSettings.Shape, (analytics, refuse) => analytics.Check(refuse))!,
            Traffic = reader.Structure<TrafficSettings>("traffic", TrafficSettings.Shape, (traffic, refuse) => traffic.Check(refuse))!,
            Images = reader.Structure<Dictionary<string, string>>("images", "a digest by the name of each service", CheckImages)!,
            AllowUnpublished = reader.Flag("allowUnpublished"),
            Amazon = reader.Structure<AmazonSettings>("amazon", AmazonSettings.Shape, (amazon, refuse) => amazon.Check(refuse))!,
        };
        reader.Finish();
        return settings;
    }

    private static void CheckZones(string[] zones, Action<string, string, string> refuse)
    {
        if (zones.Length is 0 or > 3 || zones.Distinct().Count() != zones.Length || zones.Any(zone => zone is not [>= 'a' and <= 'z']))
            refuse("zones", "one to three different letters such as [b, c, d]", $"[{string.Join(", ", zones)}]");
    }

    private static void CheckImages(Dictionary<string, string> images, Action<string, string, string> refuse)
    {
        foreach (var (service, digest) in images.Where(image => !ImageDigests.IsDigest(image.Value)))
            refuse($"images.{service}", "a digest: sha256: and 64 hexadecimal digits", $"\"{digest}\"");
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$")]
    private static partial Regex ProjectPattern();

    [GeneratedRegex("^[a-z]+-[a-z]+[0-9]+$")]
    private static partial Regex RegionPattern();

    [GeneratedRegex("^(RAPID|REGULAR|STABLE)$")]
    private static partial Regex ChannelPattern();

    [GeneratedRegex("^([a-z0-9](-?[a-z0-9]){0,62}\\.)+[a-z]{2,}$")]
    private static partial Regex DomainPattern();

    [GeneratedRegex("^[a-z0-9_-]{1,63}$")]
    private static partial Regex LabelPattern();
}
