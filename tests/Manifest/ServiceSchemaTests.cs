using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using NJsonSchema;
using YamlDotNet.RepresentationModel;

namespace Platform.Manifest.Tests;

/// <summary>Editors complete and check a manifest by <c>service.schema.json</c>; it must not know another contract than the reader.</summary>
public sealed class ServiceSchemaTests
{
    /// <summary>What a schema cannot say: one value held against another, numbers within a text, YAML itself.</summary>
    private static readonly string[] BeyondSchema =
        ["max: 1", "name: similar-items", "schedule: \"60 3 * * *\"", "schedule: \"0 9-3 * * *\"", "owner: a\nowner: b"];

    private static readonly string Services = Path.Combine(Root(), "services");

    public static TheoryData<string> ServiceFiles =>
        [.. Directory.EnumerateDirectories(Services).Select(folder => Path.Combine(folder, "service.yaml")).Where(File.Exists)];

    [Fact]
    public async Task It_takes_a_manifest_that_says_everything() =>
        Assert.Empty((await SchemaAsync()).Validate(ToJson(Manifests.Good)));

    [Theory]
    [MemberData(nameof(Manifests.Mistakes), MemberType = typeof(Manifests))]
    public async Task It_refuses_what_the_reader_refuses(
        string original, string mistaken, int line, string path, string expected, string found)
    {
        _ = (line, path, expected, found);
        if (BeyondSchema.Contains(mistaken))
            return;
        var yaml = Manifests.Good.Replace(original, mistaken, StringComparison.Ordinal);
        Assert.NotEmpty((await SchemaAsync()).Validate(ToJson(yaml)));
    }

    [Theory]
    [MemberData(nameof(ServiceFiles))]
    public async Task Every_service_fits_the_schema_and_the_reader(string file)
    {
        Assert.Empty((await SchemaAsync()).Validate(ToJson(await File.ReadAllTextAsync(file))));
        Assert.Equal(Path.GetFileName(Path.GetDirectoryName(file)!), ServiceManifest.Read(file).Name, ignoreCase: true);
    }

    [Fact]
    public void There_are_services_to_check() => Assert.NotEmpty(ServiceFiles);

    private static Task<JsonSchema> SchemaAsync() => JsonSchema.FromFileAsync(Path.Combine(Services, "service.schema.json"));

    private static string ToJson(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return ToJson(stream.Documents.Single().RootNode)!.ToJsonString();
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair =>
            new KeyValuePair<string, JsonNode?>(((YamlScalarNode)pair.Key).Value!, ToJson(pair.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(ToJson)]),
        YamlScalarNode { Value: null or "" } => null,
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } scalar when decimal.TryParse(scalar.Value, out var number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new ArgumentException($"{node.NodeType} is not expected.", nameof(node)),
    };

    private static string Root([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));
}
