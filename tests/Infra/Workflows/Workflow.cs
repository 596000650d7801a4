using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Tests.Workflows;

/// <summary>A workflow of the repository, as text and as a tree.</summary>
internal sealed class Workflow
{
    public Workflow(string name, string yaml)
    {
        (Name, Yaml) = (name, yaml);
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        Root = (JsonObject)ToJson(stream.Documents[0].RootNode)!;
    }

    public string Name { get; }

    public string Yaml { get; }

    /// <summary>Every value is a text, as it is written.</summary>
    public JsonObject Root { get; }

    public IEnumerable<(string Name, JsonObject Job)> Jobs => Root["jobs"] is JsonObject jobs
        ? jobs.Where(job => job.Value is JsonObject).Select(job => (job.Key, (JsonObject)job.Value!)) : [];

    /// <summary>All of the repository.</summary>
    public static IEnumerable<Workflow> All => Directory.EnumerateFiles(Path.Combine(RepositoryCopy.Original, ".github/workflows")).Order(StringComparer.Ordinal)
        .Select(file => new Workflow(Path.GetFileName(file), File.ReadAllText(file)));

    public static IEnumerable<JsonObject> Steps(JsonObject job) => job["steps"] is JsonArray steps ? steps.OfType<JsonObject>() : [];

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, ToJson(entry.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value ?? ""),
        _ => null,
    };
}
