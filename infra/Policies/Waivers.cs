using System.Collections.Immutable;
using System.Globalization;
using Platform.Infra.Preview.Project;
using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Policies;

/// <summary>Reads <c>infra/waivers.yaml</c>.</summary>
public static class Waivers
{
    public const string FileName = "waivers.yaml";

    private const int ShortestReason = 10;

    /// <summary>The waivers of a folder, in the order of the file; none where there is no file.</summary>
    /// <param name="folder">The program's folder.</param>
    /// <param name="rules">The ids of the policies that there are.</param>
    /// <exception cref="ProjectException">The file has mistakes; every one is named.</exception>
    public static ImmutableArray<Waiver> Read(string folder, IReadOnlySet<string> rules)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return [];
        var file = YamlFile.Load(path);
        file.RefuseUnknownKeys(file.Root, "", "waivers");
        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        if (!file.Root.Children.TryGetValue("waivers", out var node))
            file.Add(file.Root, "waivers", "a list", "nothing");
        else if (node is not YamlSequenceNode list)
            file.Add(node, "waivers", "a list", YamlFile.Describe(node));
        else
            waivers.AddRange(list.Select((item, at) => One(file, item, $"waivers[{at}]", rules)).OfType<Waiver>());
        file.ThrowIfMistaken();
        return waivers.DrainToImmutable();
    }

    private static Waiver? One(YamlFile file, YamlNode node, string path, IReadOnlySet<string> rules)
    {
        if (node is not YamlMappingNode map)
        {
            file.Add(node, path, "rule, resource, reason and expires", YamlFile.Describe(node));
            return null;
        }

        file.RefuseUnknownKeys(map, path, "rule", "resource", "stack", "reason", "expires");
        var rule = Required(file, map, "rule", path, "the id of a policy", rules.Contains);
        var resource = Required(file, map, "resource", path, "a name or URN, with * for any letters", _ => true);
        var reason = Required(file, map, "reason", path, $"a reason of {ShortestReason} letters at least", text => text.Length >= ShortestReason);
        var expires = Required(file, map, "expires", path, "a date such as 2027-03-31", text => Date(text) is not null);
        return rule is null || resource is null || reason is null || expires is null ? null : new Waiver
        {
            Rule = rule,
            Resource = resource,
            Stack = file.Text(map, "stack", $"{path}.stack"),
            Reason = reason,
            Expires = Date(expires)!.Value,
            Line = (int)map.Start.Line,
        };
    }

    private static string? Required(YamlFile file, YamlMappingNode map, string key, string path, string expected, Func<string, bool> isGood)
    {
        if (!map.Children.TryGetValue(key, out var node))
        {
            file.Add(map, $"{path}.{key}", expected, "nothing");
            return null;
        }

        if (node is YamlScalarNode { Value: { Length: > 0 } text } && isGood(text))
            return text;
        file.Add(node, $"{path}.{key}", expected, YamlFile.Describe(node));
        return null;
    }

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
