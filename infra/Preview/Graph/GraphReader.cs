using System.Collections.Immutable;
using System.Text.Json;

namespace Platform.Infra.Preview.Graph;

/// <summary>Reads a graph from JSON.</summary>
internal static class GraphReader
{
    /// <exception cref="FormatException">Something is missing or of another kind.</exception>
    public static PlatformGraph Read(JsonElement root) => new([.. Items(root, "stacks").Select(Stack)]);

    private static StackGraph Stack(JsonElement json) => new()
    {
        Name = Text(json, "name"),
        Resources = [.. Items(json, "resources").Select(Resource)],
        Outputs = Map(json, "outputs"),
        Diagnostics = [.. Items(json, "diagnostics").Select(one => new Diagnostic(
            Severity(Text(one, "severity")), Text(one, "message"), OptionalText(one, "urn")))],
    };

    private static RecordedResource Resource(JsonElement json) => new()
    {
        Urn = Text(json, "urn"),
        Type = Text(json, "type"),
        Name = Text(json, "name"),
        Parent = OptionalText(json, "parent"),
        Provider = OptionalText(json, "provider"),
        Custom = Flag(json, "custom") ?? throw new FormatException("A resource does not say whether it is custom."),
        External = Flag(json, "external") ?? false,
        Id = OptionalText(json, "id"),
        Inputs = Map(json, "inputs"),
        Dependencies = Texts(json, "dependencies"),
        PropertyDependencies = Find(json, "propertyDependencies", JsonValueKind.Object) is { } dependencies
            ? dependencies.EnumerateObject().ToImmutableSortedDictionary(
                entry => entry.Name, entry => Texts(dependencies, entry.Name), StringComparer.Ordinal)
            : throw new FormatException("A resource has no propertyDependencies."),
        Protect = Flag(json, "protect") ?? false,
        Version = OptionalText(json, "version"),
        AdditionalSecretOutputs = Texts(json, "additionalSecretOutputs"),
        Aliases = Texts(json, "aliases"),
        IgnoreChanges = Texts(json, "ignoreChanges"),
        ReplaceOnChanges = Texts(json, "replaceOnChanges"),
        DeleteBeforeReplace = Flag(json, "deleteBeforeReplace"),
        RetainOnDelete = Flag(json, "retainOnDelete") ?? false,
        DeletedWith = OptionalText(json, "deletedWith"),
        PluginDownloadUrl = OptionalText(json, "pluginDownloadUrl"),
    };

    private static DiagnosticSeverity Severity(string text) => text switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "info" => DiagnosticSeverity.Info,
        _ => throw new FormatException($"\"{text}\" is no severity."),
    };

    private static JsonElement? Find(JsonElement json, string name, params ReadOnlySpan<JsonValueKind> kinds)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new FormatException($"An object with \"{name}\" was expected, found {json.ValueKind}.");
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return kinds.Contains(value.ValueKind) ? value : throw new FormatException($"\"{name}\" is of kind {value.ValueKind}.");
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name) =>
        Find(json, name, JsonValueKind.Array)?.EnumerateArray() ?? throw new FormatException($"\"{name}\" is missing.");

    private static string Text(JsonElement json, string name) =>
        OptionalText(json, name) ?? throw new FormatException($"\"{name}\" is missing.");

    private static string? OptionalText(JsonElement json, string name) => Find(json, name, JsonValueKind.String)?.GetString();

    private static bool? Flag(JsonElement json, string name) => Find(json, name, JsonValueKind.True, JsonValueKind.False)?.GetBoolean();

    private static ImmutableArray<string> Texts(JsonElement json, string name) =>
        Find(json, name, JsonValueKind.Array) is not { } array ? [] : [.. array.EnumerateArray().Select(item =>
            item.ValueKind == JsonValueKind.String ? item.GetString()! : throw new FormatException($"\"{name}\" holds something else than text."))];

    private static PropertyValue.MapValue Map(JsonElement json, string name) =>
        Find(json, name, JsonValueKind.Object) is { } map
            ? PropertyJson.ReadMap(map)
            : throw new FormatException($"\"{name}\" is missing.");
}
