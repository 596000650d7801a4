using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Preview.Project;

/// <summary>Reads the file of a stack against what the project declares.</summary>
internal sealed class StackReader(PulumiProject project, string stack, YamlFile file)
{
    private readonly SortedDictionary<string, ConfigValue> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _said = [];
    private readonly List<ProjectMistake> _doubts = [];

    public StackConfiguration Read()
    {
        file.RefuseUnknownKeys(file.Root, "", "config", "secretsprovider", "encryptedkey", "encryptionsalt", "environment");
        if (file.Root.Children.TryGetValue("config", out var node))
        {
            if (node is YamlMappingNode config)
                ReadValues(config);
            else if (node is not YamlScalarNode { Value: "" or null })
                file.Add(node, "config", "a mapping", YamlFile.Describe(node));
        }

        foreach (var declaration in project.Declarations.Where(declaration => !_said.Contains(declaration.Key)))
            Complete(declaration);
        file.ThrowIfMistaken();
        return new StackConfiguration
        {
            Stack = stack,
            Values = _values.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.Text, StringComparer.Ordinal),
            SecretKeys = [.. _values.Where(entry => entry.Value.IsSecret).Select(entry => entry.Key)],
            Doubts = [.. _doubts],
        };
    }

    private void ReadValues(YamlMappingNode config)
    {
        var declared = project.Declarations.ToDictionary(declaration => declaration.Key);
        foreach (var (name, node) in config.Children)
        {
            var path = $"config.{(name as YamlScalarNode)?.Value}";
            if (ConfigKey.Parse((name as YamlScalarNode)?.Value, project.Name) is not { } key)
            {
                file.Add(name, path, ConfigKey.Expected, YamlFile.Describe(name));
                continue;
            }

            _said.Add(key);
            if (node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "" or null })
                file.Add(node, path, "a value", "nothing");
            else if (declared.TryGetValue(key, out var declaration))
                Declared(declaration, node, path);
            else
                Undeclared(key, name, node, path);
        }
    }

    private void Declared(ConfigDeclaration declaration, YamlNode node, string path)
    {
        var value = ConfigValue.Of(node);
        if (declaration.Secret && !value.IsSecret)
            file.Add(node, path, "an encrypted value, as it is declared secret", "a plain one");
        else if (declaration.Type?.Accepts(node, anyText: true) == false && !ConfigValue.IsEncrypted(node))
            file.Add(node, path, $"{declaration.Type}", value.IsSecret ? "something else" : YamlFile.Describe(node));
        else if (!ConfigValue.IsEncrypted(node) || CanBeUnknown(declaration))
            _values[declaration.Key] = value;
    }

    private void Undeclared(string key, YamlNode name, YamlNode node, string path)
    {
        _values[key] = ConfigValue.Of(node);
        if (key.StartsWith($"{project.Name}:", StringComparison.Ordinal) && project.Declarations.Length > 0)
            _doubts.Add(new ProjectMistake(file.Name, (int)name.Start.Line, path, $"a key that {project.File} declares", "another"));
    }

    /// <summary>What the stack does not say: the default; for a secret an unknown.</summary>
    private void Complete(ConfigDeclaration declaration)
    {
        if (declaration.Default is { } given)
            _values[declaration.Key] = given;
        else if (!declaration.Secret)
            file.Add(file.Root, $"config.{declaration.Key}", $"{Describe(declaration)}, as {project.File}:{declaration.Line} gives no default", "nothing");
        else if (CanBeUnknown(declaration))
            _values[declaration.Key] = ConfigValue.UnknownSecret;
    }

    /// <summary>Only a text can be unknown: configuration reaches the program as text, and an unknown number would not parse.</summary>
    private bool CanBeUnknown(ConfigDeclaration declaration)
    {
        if (declaration.Type is null or { Name: "string" })
            return true;
        _doubts.Add(new ProjectMistake(
            file.Name, 1, $"config.{declaration.Key}",
            "a text, as only a text can be unknown in a preview", $"{declaration.Type}, left out"));
        return false;
    }

    private static string Describe(ConfigDeclaration declaration) => declaration.Type?.ToString() ?? "a value";
}
