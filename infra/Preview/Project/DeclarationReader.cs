using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Preview.Project;

/// <summary>Reads the <c>config</c> part of <c>Pulumi.yaml</c>, by the rules of the command line.</summary>
internal sealed class DeclarationReader(YamlFile file, string project)
{
    public IEnumerable<ConfigDeclaration> Read(YamlMappingNode config)
    {
        foreach (var (name, node) in config.Children)
        {
            var path = $"config.{(name as YamlScalarNode)?.Value}";
            if (ConfigKey.Parse((name as YamlScalarNode)?.Value, project) is not { } key)
            {
                file.Add(name, path, ConfigKey.Expected, YamlFile.Describe(name));
                continue;
            }

            var ours = key.StartsWith($"{project}:", StringComparison.Ordinal);
            var declaration = new ConfigDeclaration(key, (int)name.Start.Line);
            yield return node switch
            {
                YamlMappingNode details when ours => Typed(declaration, details, path),
                YamlMappingNode details => Foreign(declaration, details, path),
                YamlScalarNode { Value: "" or null } => Nothing(declaration, node, path),
                _ => declaration with { Default = ConfigValue.Of(node) },
            };
        }
    }

    private ConfigDeclaration Nothing(ConfigDeclaration declaration, YamlNode node, string path)
    {
        file.Add(node, path, "a value, or a type", "nothing");
        return declaration;
    }

    /// <summary>Keys of providers have a value and nothing else.</summary>
    private ConfigDeclaration Foreign(ConfigDeclaration declaration, YamlMappingNode details, string path)
    {
        file.RefuseUnknownKeys(details, path, "value");
        if (details.Children.TryGetValue("value", out var value))
            return declaration with { Default = ConfigValue.Of(value) };
        file.Add(details, $"{path}.value", "the value, as the key is not of this project", "nothing");
        return declaration;
    }

    private ConfigDeclaration Typed(ConfigDeclaration declaration, YamlMappingNode details, string path)
    {
        file.RefuseUnknownKeys(details, path, "type", "items", "description", "default", "value", "secret");
        var type = Type(details, path);
        var secret = file.Text(details, "secret", $"{path}.secret");
        if (secret is not (null or "true" or "false"))
            file.Add(details["secret"], $"{path}.secret", "true or false", $"\"{secret}\"");
        var given = Value(details, path);
        if (given is not null && secret == "true")
            file.Add(given, $"{path}.default", "no default, as it is secret", "one");
        else if (given is not null && type?.Accepts(given, anyText: false) == false)
            file.Add(given, $"{path}.default", $"{type}", YamlFile.Describe(given));
        return declaration with { Type = type, Secret = secret == "true", Default = given is null ? null : ConfigValue.Of(given) };
    }

    private YamlNode? Value(YamlMappingNode details, string path)
    {
        var hasDefault = details.Children.TryGetValue("default", out var given);
        var hasValue = details.Children.TryGetValue("value", out var value);
        if (hasDefault && hasValue)
            file.Add(value!, path, "default or value", "both");
        return given ?? value;
    }

    private ConfigType? Type(YamlMappingNode details, string path)
    {
        var hasItems = details.Children.TryGetValue("items", out var items);
        if (file.Text(details, "type", $"{path}.type") is not { } name)
            return null;
        if (name is not ("string" or "integer" or "boolean" or "array" or "object"))
        {
            file.Add(details["type"], $"{path}.type", ConfigType.Names, $"\"{name}\"");
            return null;
        }

        if (name != "array")
            return new ConfigType(name);
        if (hasItems && items is YamlMappingNode inner)
            return Type(inner, $"{path}.items") is { } item ? new ConfigType(name, item) : null;
        file.Add(items ?? details, $"{path}.items", "a mapping with the type of the items", items is null ? "nothing" : YamlFile.Describe(items));
        return null;
    }
}
