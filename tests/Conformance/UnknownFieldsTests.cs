using System.Text.Json.Nodes;

namespace Platform.Conformance.Tests;

/// <summary>
/// The packages' types of Kubernetes come from the API's own description. The check by them must be as strict as the API
/// server's strict validation is: a field that it does not know is refused, however deep.
/// </summary>
public sealed class UnknownFieldsTests
{
    private const string Unknown = "unknownField";

    /// <summary>Maps of any keys: there every field is known.</summary>
    private static readonly HashSet<string> Free =
    [
        "annotations", "data", "labels", "limits", "matchLabels", "nodeSelector", "requests", "volumeAttributes",
    ];

    [NodeFact]
    public async Task An_unknown_field_is_refused_at_every_depth_of_every_object_of_Kubernetes()
    {
        var graph = await TypedGraph.PreviewAsync();
        var stack = graph["stacks"]!.AsArray().First(stack => (string)stack!["name"]! == "prod")!;
        var seeded = Seeded(stack["resources"]!.AsArray().Select(one => one!)).ToArray();
        Assert.True(seeded.Length > 50);
        stack["resources"] = new JsonArray([.. seeded]);
        var (exitCode, lines) = await TypedGraph.JudgeAsync(new JsonObject { ["stacks"] = new JsonArray(stack.DeepClone()) }, "unknown-fields");

        Assert.Equal(1, exitCode);
        Assert.All(seeded, one => Assert.Contains(lines, line =>
            line.StartsWith($"{one["urn"]} ", StringComparison.Ordinal) && line.Contains(Unknown, StringComparison.Ordinal)));
    }

    /// <summary>For every kind and every place in its objects, one object with an unknown field there; its URN says where.</summary>
    private static IEnumerable<JsonNode> Seeded(IEnumerable<JsonNode> resources)
    {
        var places = new HashSet<string>();
        foreach (var resource in resources.Where(IsOfKubernetes))
        {
            foreach (var path in Maps(resource["inputs"]!.AsObject()))
            {
                // Items of a list are of one type.
                var place = $"{resource["type"]}#{string.Join('.', path.Select(part => int.TryParse(part, out _) ? "*" : part))}";
                if (!places.Add(place))
                    continue;
                var copy = resource.DeepClone();
                At(copy["inputs"]!, path)[Unknown] = "value";
                copy["urn"] = place;
                yield return copy;
            }
        }
    }

    private static bool IsOfKubernetes(JsonNode resource) =>
        (string)resource["type"]! is var type && type.StartsWith("kubernetes:", StringComparison.Ordinal)
        // Of these no package knows the fields: schemas of their own do, in the tests of infra.
        && !type.Contains(".gke.io/", StringComparison.Ordinal) && !type.Contains("googleapis.com/", StringComparison.Ordinal)
        && !type.Contains(":gateway.", StringComparison.Ordinal) && !type.Contains(".x-k8s.io/", StringComparison.Ordinal);

    /// <summary>The paths to all maps in a value that are objects of the API.</summary>
    private static IEnumerable<string[]> Maps(JsonNode? value, params string[] path) => value switch
    {
        // A secret or an unknown stands for a value of any type.
        JsonObject map when map.Count == 1 && (map.ContainsKey("secret") || map.ContainsKey("unknown")) => [],
        JsonObject map => map.Where(entry => !IsFree(entry)).SelectMany(entry => Maps(entry.Value, [.. path, entry.Key])).Prepend(path),
        JsonArray list => list.SelectMany((item, index) => Maps(item, [.. path, $"{index}"])),
        _ => [],
    };

    /// <summary>The selector of a Service is a map of labels; others are objects with such a map in them.</summary>
    private static bool IsFree(KeyValuePair<string, JsonNode?> entry) => Free.Contains(entry.Key)
        || (entry.Key == "selector" && entry.Value is JsonObject labels && labels.All(label => label.Value is JsonValue));

    private static JsonObject At(JsonNode value, string[] path) =>
        path.Aggregate(value, (inner, part) => int.TryParse(part, out var index) ? inner[index]! : inner[part]!).AsObject();
}
