using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;
using System.Net;
using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Policies;

/// <summary>What policies are told and do not know by themselves; read from <c>policies.yaml</c>.</summary>
public sealed record PolicySettings
{
    /// <summary>The stacks that shoppers use.</summary>
    public required ImmutableHashSet<string> Production { get; init; }

    /// <summary>Regions where things may lie; <c>*</c> stands for any letters.</summary>
    public required ImmutableArray<string> Regions { get; init; }

    /// <summary>Types that may lie in a further region.</summary>
    public required ImmutableDictionary<string, ImmutableHashSet<string>> RegionExemptions { get; init; }

    /// <summary>Keys of labels that everything bears.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>The least number of days for which logs are kept.</summary>
    public required int LeastLogDays { get; init; }

    /// <summary>The largest number of days for which logs are kept.</summary>
    public required int MostLogDays { get; init; }

    /// <summary>Ranges that pods may reach.</summary>
    public required ImmutableArray<IPNetwork> Egress { get; init; }

    /// <summary>Whether something may lie in a region.</summary>
    public bool Allows(string region, string type) =>
        Regions.Any(allowed => FileSystemName.MatchesSimpleExpression(allowed, region, ignoreCase: true))
        || (RegionExemptions.TryGetValue(region, out var types) && types.Contains(type));

    /// <summary>Reads the settings that come with the program.</summary>
    public static PolicySettings Load()
    {
        using var file = typeof(PolicySettings).Assembly.GetManifestResourceStream("policies.yaml")!;
        var yaml = new YamlStream();
        yaml.Load(new StreamReader(file));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        return new PolicySettings
        {
            Production = [.. Texts(root["production"])],
            Regions = [.. Texts(root["regions"]["allowed"])],
            RegionExemptions = ((YamlMappingNode)root["regions"]["exempt"]).Children.ToImmutableDictionary(
                entry => (string)entry.Key!, entry => Texts(entry.Value).ToImmutableHashSet()),
            Labels = [.. Texts(root["labels"])],
            LeastLogDays = Number(root["logDays"]["least"]),
            MostLogDays = Number(root["logDays"]["most"]),
            Egress = [.. Texts(root["egress"]).Select(range => IPNetwork.Parse(range))],
        };
    }

    private static IEnumerable<string> Texts(YamlNode list) => ((YamlSequenceNode)list).Select(item => (string)item!);

    private static int Number(YamlNode node) => int.Parse((string)node!, CultureInfo.InvariantCulture);
}
