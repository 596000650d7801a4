using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Preview.Project;

/// <summary>A file of one YAML mapping, and the mistakes found in it.</summary>
internal sealed class YamlFile
{
    private readonly List<ProjectMistake> _mistakes = [];

    private YamlFile(string name, YamlMappingNode root)
    {
        Name = name;
        Root = root;
    }

    /// <summary>The file's name, without its folder.</summary>
    public string Name { get; }

    public YamlMappingNode Root { get; }

    /// <summary>Loads a file.</summary>
    /// <exception cref="ProjectException">It is no YAML, or something else than one mapping.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static YamlFile Load(string path)
    {
        var name = Path.GetFileName(path);
        var yaml = new YamlStream();
        try
        {
            using var text = File.OpenText(path);
            yaml.Load(text);
        }
        catch (Exception mistake) when (mistake is YamlException or InvalidOperationException)
        {
            // The parser gives up with the second kind where a list or mapping is never closed.
            var line = (mistake as YamlException)?.Start.Line ?? 1;
            throw new ProjectException([new(name, (int)Math.Max(1, line), "(document)", "YAML", mistake.Message)]);
        }

        return yaml.Documents switch
        {
            [] or [{ RootNode: YamlScalarNode { Value: "" or null } }] => new(name, []),
            [{ RootNode: YamlMappingNode root }] => new(name, root),
            _ => throw new ProjectException([new(name, 1, "(document)", "one document that is a mapping", "something else")]),
        };
    }

    public void Add(YamlNode at, string path, string expected, string found) =>
        _mistakes.Add(new ProjectMistake(Name, (int)Math.Max(1, at.Start.Line), path, expected, found));

    /// <summary>Ends the reading: with the mistakes, where there are any.</summary>
    /// <exception cref="ProjectException">There are.</exception>
    public void ThrowIfMistaken()
    {
        if (_mistakes.Count > 0)
            throw new ProjectException([.. _mistakes.OrderBy(mistake => mistake.Line)]);
    }

    /// <summary>The text of an entry; null where there is none, or where it is none, which is then a mistake.</summary>
    public string? Text(YamlMappingNode mapping, string key, string path)
    {
        if (!mapping.Children.TryGetValue(key, out var node))
            return null;
        if (node is YamlScalarNode { Value: { Length: > 0 } text })
            return text;
        Add(node, path, "a text", Describe(node));
        return null;
    }

    /// <summary>Every key that is not known is a mistake, most often a misspelt one.</summary>
    public void RefuseUnknownKeys(YamlMappingNode mapping, string path, params string[] known)
    {
        foreach (var key in mapping.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "a key that is no word";
            if (!known.Contains(name))
                Add(key, path.Length == 0 ? name : $"{path}.{name}", $"one of {string.Join(", ", known.Order(StringComparer.Ordinal))}", name);
        }
    }

    public static string Describe(YamlNode node) => node switch
    {
        YamlScalarNode { Value: null or "" } => "nothing",
        YamlScalarNode scalar => $"\"{scalar.Value}\"",
        YamlSequenceNode => "a list",
        _ => "a mapping",
    };
}
