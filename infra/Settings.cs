using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Platform.Infra.Services;
using Pulumi;

namespace Platform.Infra;

/// <summary>What a stack is configured with, read once and checked as a whole.</summary>
public sealed partial record Settings
{
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

    public required NetworkRanges Network { get; init; }

    public required IReadOnlyList<AuthorisedNetwork> AuthorisedNetworks { get; init; }

    public required PoolSize ServingPool { get; init; }

    public required PoolSize JobsPool { get; init; }

    public required ReplicaBounds ServiceReplicas { get; init; }

    /// <summary>Digests of images by service name, as far as they are configured.</summary>
    public required IReadOnlyDictionary<string, string> Images { get; init; }

    /// <summary>Whether services without an image may be brought up.</summary>
    public required bool AllowUnpublished { get; init; }

    /// <summary>Labels that everything bears.</summary>
    public Dictionary<string, string> Labels(string service, string owner) => new()
    {
        ["stack"] = Deployment.Instance.StackName,
        ["service"] = service,
        ["owner"] = owner,
        ["cost-centre"] = CostCentre,
    };

    /// <summary>Reads and checks a stack's configuration.</summary>
    /// <exception cref="SettingsException">Values are wrong; every one is named with its key.</exception>
    public static Settings Read(Config config)
    {
        var mistakes = new List<string>();
        var region = config.Require("region");
        var settings = new Settings
        {
            Project = config.Require("project"),
            Region = region,
            Zones = [.. Structured<string[]>(config, "zones").Select(zone => $"{region}-{zone}")],
            ReleaseChannel = config.Require("releaseChannel"),
            Protect = config.RequireBoolean("protect"),
            CostCentre = config.Require("costCentre"),
            Network = Structured<NetworkRanges>(config, "network"),
            AuthorisedNetworks = Structured<AuthorisedNetwork[]>(config, "authorisedNetworks"),
            ServingPool = Structured<PoolSize>(config, "servingPool"),
            JobsPool = Structured<PoolSize>(config, "jobsPool"),
            ServiceReplicas = Structured<ReplicaBounds>(config, "serviceReplicas"),
            Images = Structured<Dictionary<string, string>>(config, "images"),
            AllowUnpublished = config.GetBoolean("allowUnpublished") ?? false,
        };
        settings.Check((key, expected, found) =>
            mistakes.Add($"{Deployment.Instance.ProjectName}:{key}: expected {expected}, found {found}"));
        return mistakes.Count == 0 ? settings : throw new SettingsException(mistakes);
    }

    /// <summary>Names every value that makes no sense: its key, what is expected, what was found.</summary>
    internal void Check(Action<string, string, string> refuse)
    {
        if (!ProjectPattern().IsMatch(Project))
            refuse("project", "a project id: 6 to 30 lower-case letters, digits and hyphens", $"\"{Project}\"");
        if (!RegionPattern().IsMatch(Region))
            refuse("region", "a region such as europe-west1", $"\"{Region}\"");
        if (Zones.Count is 0 or > 3 || Zones.Distinct().Count() != Zones.Count || Zones.Any(zone => !ZonePattern().IsMatch(zone)))
            refuse("zones", "one to three different letters such as [b, c, d]", $"[{string.Join(", ", Zones)}]");
        if (ReleaseChannel is not ("RAPID" or "REGULAR" or "STABLE"))
            refuse("releaseChannel", "RAPID, REGULAR or STABLE", $"\"{ReleaseChannel}\"");
        if (!LabelPattern().IsMatch(CostCentre))
            refuse("costCentre", "1 to 63 lower-case letters, digits, hyphens and underscores", $"\"{CostCentre}\"");
        Network.Check(refuse);
        for (var index = 0; index < AuthorisedNetworks.Count; index++)
            AuthorisedNetworks[index].Check($"authorisedNetworks[{index}]", refuse);
        ServingPool.Check("servingPool", least: 1, refuse);
        JobsPool.Check("jobsPool", least: 0, refuse);
        ServiceReplicas.Check(refuse);
        foreach (var (service, digest) in Images.Where(image => !ImageDigests.IsDigest(image.Value)))
            refuse($"images.{service}", "a digest: sha256: and 64 hexadecimal digits", $"\"{digest}\"");
    }

    /// <summary>A value that is a list or has fields, written as in the stack's file: in camelCase.</summary>
    private static T Structured<T>(Config config, string key)
    {
        var json = config.RequireObject<JsonElement>(key);
        try
        {
            return json.Deserialize<T>(Strict)!;
        }
        catch (JsonException mistake)
        {
            throw new SettingsException([$"{Deployment.Instance.ProjectName}:{key}: {mistake.Message} Found {json.GetRawText()}"]);
        }
    }

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, NumberHandling = JsonNumberHandling.Strict,
    };

    [GeneratedRegex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$")]
    private static partial Regex ProjectPattern();

    [GeneratedRegex("^[a-z]+-[a-z]+[0-9]+$")]
    private static partial Regex RegionPattern();

    [GeneratedRegex("^[a-z]+-[a-z]+[0-9]+-[a-z]$")]
    private static partial Regex ZonePattern();

    [GeneratedRegex("^[a-z0-9_-]{1,63}$")]
    private static partial Regex LabelPattern();
}
