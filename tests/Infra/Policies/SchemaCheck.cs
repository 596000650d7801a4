using System.Text.Json;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Tests.Policies;

/// <summary>What the generated classes were generated from: which types there are, and which properties they have.</summary>
internal sealed class SchemaCheck
{
    /// <summary>Kinds that are no part of Kubernetes itself.</summary>
    private static readonly string[] Custom = ["gateway.networking.k8s.io", "networking.gke.io"];

    private readonly Dictionary<string, JsonElement> _schemas = [];

    public SchemaCheck()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryCopy.Original, "infra/sdk/schemas"), "*.json"))
            _schemas[Path.GetFileNameWithoutExtension(file)] = JsonDocument.Parse(File.ReadAllBytes(file)).RootElement;
    }

    public bool HasType(string type) => type is Policy.AnyType or ResourceUrn.StackType || IsCustom(type) || Resource(type) is not null;

    /// <summary>Paths of properties that the type of a resource does not have.</summary>
    public IEnumerable<string> UnknownProperties(RecordedResource resource)
    {
        if (resource.Type.StartsWith("pulumi:", StringComparison.Ordinal) || IsCustom(resource.Type) || resource.Type == "gcp:serviceaccount/key:Key")
            return [];
        return Resource(resource.Type) is { } schema
            ? Unknown(resource.Inputs, schema.GetProperty("inputProperties"), resource.Type, _schemas[ResourceUrn.Package(resource.Type)])
            : [$"{resource.Type} itself"];
    }

    private static bool IsCustom(string type) => Custom.Any(group => type.Contains($":{group}/", StringComparison.Ordinal));

    private JsonElement? Resource(string type) => _schemas.TryGetValue(ResourceUrn.Package(type), out var schema)
        && schema.GetProperty("resources").TryGetProperty(type, out var found) ? found : null;

    private static IEnumerable<string> Unknown(PropertyValue value, JsonElement properties, string path, JsonElement schema)
    {
        foreach (var (key, entry) in value is PropertyValue.MapValue map ? map.Entries : PropertyValue.MapOf([]).Entries)
        {
            if (!properties.TryGetProperty(key, out var property))
            {
                yield return $"{path}.{key}";
                continue;
            }

            var items = entry is PropertyValue.ListValue list ? list.Items : [entry];
            var of = property.TryGetProperty("items", out var item) ? item : property;
            if (!of.TryGetProperty("$ref", out var reference) || !schema.GetProperty("types").TryGetProperty(reference.GetString()!["#/types/".Length..], out var type)
                || !type.TryGetProperty("properties", out var inner))
                continue;
            foreach (var unknown in items.SelectMany(one => Unknown(one, inner, $"{path}.{key}", schema)))
                yield return unknown;
        }
    }
}
