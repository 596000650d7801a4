using System.Text.Json.Nodes;

namespace Platform.Conformance.Tests;

/// <summary>Where two traces differ, field by field, but for what is expected.</summary>
internal static class TraceDifference
{
    /// <summary>Fields that mean nothing for what is declared, and only the Node SDK sends.</summary>
    private static readonly Dictionary<string, string> OfNodeOnly = new Dictionary<string, string>
    {
        ["sourceposition"] = "where in the source a resource is declared: for error messages",
        ["stacktrace"] = "the same, frame by frame",
        ["supportspartialvalues"] = "the Node SDK takes lists of which parts are unknown; the .NET SDK does not say so",
        ["aliasspecs"] = "tells the engine that this Node SDK writes aliases soundly; older ones did not",
    };

    /// <summary>Marks that the Node SDK adds to assets and archives for itself.</summary>
    private static readonly string[] NodeMarks = ["__pulumiAsset", "__pulumiArchive"];

    /// <summary>Lists whose order has no meaning.</summary>
    private static readonly string[] Sets = ["dependencies", "urns"];

    private const string ResourceReference = "5cf8f73096256a8f31e491e813e4eb8e";
    private const string SpecialKey = "4dabf18193072939515e22adb298388d";
    private const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>Names every difference.</summary>
    public static IEnumerable<string> Between(Trace node, Trace csharp)
    {
        foreach (var subject in node.Calls.Keys.Union(csharp.Calls.Keys).Order(StringComparer.Ordinal))
        {
            var (theirs, ours) = (node.Calls.GetValueOrDefault(subject), csharp.Calls.GetValueOrDefault(subject));
            if (theirs is null || ours is null)
            {
                yield return $"{subject}: only {(ours is null ? "Node" : "C#")} asks it";
                continue;
            }

            foreach (var field in theirs.Select(field => field.Key).Union(ours.Select(field => field.Key)))
            {
                var (left, right) = (Normal(field, theirs[field], theirs), Normal(field, ours[field], ours));
                if (!OfNodeOnly.ContainsKey(field) && !JsonNode.DeepEquals(left, right))
                    yield return $"{subject}: {field}: Node {left?.ToJsonString() ?? "nothing"}, C# {right?.ToJsonString() ?? "nothing"}";
            }
        }
    }

    /// <summary>A value without what only the two SDKs' ways of saying the same make different.</summary>
    private static JsonNode? Normal(string field, JsonNode? value, JsonObject call) => value switch
    {
        JsonArray list when field == "aliases" => new JsonArray([.. list.Select(alias => Alias(alias!.AsObject(), call))]),
        JsonArray list => List(field, list, call),
        JsonObject fields => new JsonObject(fields
            .Where(entry => !NodeMarks.Contains(entry.Key))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => KeyValuePair.Create(entry.Key, IdOfReference(fields, entry.Key) ?? Normal(entry.Key, entry.Value, call)))),
        _ => value?.DeepClone(),
    };

    /// <summary>An alias without a parent is one below the resource's own parent: the Node SDK writes that out.</summary>
    private static JsonObject Alias(JsonObject alias, JsonObject call)
    {
        var copy = alias.DeepClone().AsObject();
        if (copy["spec"] is JsonObject spec && (string?)spec["parenturn"] == (string?)call["parent"])
            spec.Remove("parenturn");
        return copy;
    }

    /// <summary>A list of which a part is unknown is unknown as a whole in .NET; the Node SDK keeps the known parts.</summary>
    private static JsonNode List(string field, JsonArray list, JsonObject call)
    {
        if (list.Any(element => element is JsonValue text && text.TryGetValue<string>(out var value) && value == Unknown))
            return JsonValue.Create(Unknown);
        var elements = list.Select(element => Normal("", element, call));
        return new JsonArray([.. Sets.Contains(field) ? elements.OrderBy(element => element!.ToJsonString(), StringComparer.Ordinal) : elements]);
    }

    /// <summary>The unknown id of a referenced resource is empty in .NET, and the unknown value in Node: the engine takes both.</summary>
    private static JsonValue? IdOfReference(JsonObject fields, string key) =>
        key == "id" && (string?)fields[SpecialKey] == ResourceReference && (string?)fields["id"] is "" or Unknown ? JsonValue.Create("") : null;
}
