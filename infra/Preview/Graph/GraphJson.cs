using System.Text.Encodings.Web;
using System.Text.Json;

namespace Platform.Infra.Preview.Graph;

/// <summary>The graph as a JSON document. The same graph gives the same bytes.</summary>
public static class GraphJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>UTF-8, indented, with a line feed at its end.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="more">Writes what stands beside the stacks; null for nothing. Readers of graphs pass it over.</param>
    public static byte[] Write(PlatformGraph graph, Action<Utf8JsonWriter>? more = null)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("stacks");
            foreach (var stack in graph.Stacks)
                WriteStack(json, stack);
            json.WriteEndArray();
            more?.Invoke(json);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="GraphFormatException">It is something else.</exception>
    public static PlatformGraph Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return GraphReader.Read(document.RootElement);
        }
        catch (Exception mistake) when (mistake is JsonException or FormatException)
        {
            throw new GraphFormatException($"This is no graph that preview saved: {mistake.Message}", mistake);
        }
    }

    private static void WriteStack(Utf8JsonWriter json, StackGraph stack)
    {
        json.WriteStartObject();
        json.WriteString("name", stack.Name);
        json.WriteStartArray("resources");
        foreach (var resource in stack.Resources)
            WriteResource(json, resource);
        json.WriteEndArray();
        json.WritePropertyName("outputs");
        PropertyJson.Write(json, stack.Outputs);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in stack.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", diagnostic.Message);
            json.WriteString("urn", diagnostic.Urn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, RecordedResource resource)
    {
        json.WriteStartObject();
        json.WriteString("urn", resource.Urn);
        json.WriteString("type", resource.Type);
        json.WriteString("name", resource.Name);
        json.WriteString("parent", resource.Parent);
        json.WriteString("provider", resource.Provider);
        json.WriteBoolean("custom", resource.Custom);
        json.WritePropertyName("inputs");
        PropertyJson.Write(json, resource.Inputs);
        WriteList(json, "dependencies", resource.Dependencies);
        json.WriteStartObject("propertyDependencies");
        foreach (var (property, urns) in resource.PropertyDependencies)
            WriteList(json, property, urns);
        json.WriteEndObject();
        json.WriteBoolean("protect", resource.Protect);
        json.WriteString("version", resource.Version);
        WriteList(json, "additionalSecretOutputs", resource.AdditionalSecretOutputs);
        WriteRare(json, resource);
        json.WriteEndObject();
    }

    /// <summary>What few resources have is written only where it is there.</summary>
    private static void WriteRare(Utf8JsonWriter json, RecordedResource resource)
    {
        if (resource.External)
            json.WriteBoolean("external", true);
        if (resource.Id is not null)
            json.WriteString("id", resource.Id);
        if (resource.Aliases.Length > 0)
            WriteList(json, "aliases", resource.Aliases);
        if (resource.IgnoreChanges.Length > 0)
            WriteList(json, "ignoreChanges", resource.IgnoreChanges);
        if (resource.ReplaceOnChanges.Length > 0)
            WriteList(json, "replaceOnChanges", resource.ReplaceOnChanges);
        if (resource.DeleteBeforeReplace is { } deleteBeforeReplace)
            json.WriteBoolean("deleteBeforeReplace", deleteBeforeReplace);
        if (resource.RetainOnDelete)
            json.WriteBoolean("retainOnDelete", true);
        if (resource.DeletedWith is not null)
            json.WriteString("deletedWith", resource.DeletedWith);
        if (resource.PluginDownloadUrl is not null)
            json.WriteString("pluginDownloadUrl", resource.PluginDownloadUrl);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
