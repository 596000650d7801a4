using System.Collections.Frozen;
using Platform.Infra.Preview.Graph;
using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Preview.Difference;

/// <summary>What cannot be changed in place, by type; read from <c>replacing.yaml</c>.</summary>
public sealed class ReplacementRules
{
    private static readonly string[] Everywhere = ["metadata.name", "metadata.namespace"];
    private readonly FrozenDictionary<string, ReplacementRule> _rules;

    private ReplacementRules(FrozenDictionary<string, ReplacementRule> rules) => _rules = rules;

    /// <summary>The types that have a rule.</summary>
    public IEnumerable<string> Types => _rules.Keys;

    /// <summary>Reads the table that comes with the program.</summary>
    public static ReplacementRules Load()
    {
        using var file = typeof(ReplacementRules).Assembly.GetManifestResourceStream("replacing.yaml")!;
        var yaml = new YamlStream();
        yaml.Load(new StreamReader(file));
        return new(((YamlMappingNode)yaml.Documents[0].RootNode).Children.ToFrozenDictionary(
            entry => ((YamlScalarNode)entry.Key).Value!, entry => Rule((YamlMappingNode)entry.Value)));
    }

    /// <summary>Whether resources of a type hold what no program can make again.</summary>
    public bool IsStateful(string type) => _rules.TryGetValue(type, out var rule) && rule.Stateful;

    /// <summary>Whether a change of an input makes a new resource.</summary>
    /// <param name="type">The resource's type.</param>
    /// <param name="path">The input that changed, such as <c>spec.ports[0].port</c>.</param>
    public bool Forces(string type, string path)
    {
        var paths = _rules.TryGetValue(type, out var rule) ? rule.ReplacedBy : [];
        return paths.Any(one => one == "*" || PropertyPath.Touches(one, path))
            || (ResourceUrn.Package(type) == "kubernetes" && Everywhere.Any(one => PropertyPath.Touches(one, path)));
    }

    private static ReplacementRule Rule(YamlMappingNode rule) => new(
        rule.Children.TryGetValue("stateful", out var stateful) && (string?)stateful == "true",
        rule.Children.TryGetValue("replacedBy", out var paths) ? [.. ((YamlSequenceNode)paths).Select(path => (string)path!)] : []);
}
