using System.Text.Json.Nodes;
using NJsonSchema;
using Platform.Infra.Preview.Running;

namespace Platform.Infra.Tests.Kubernetes;

/// <summary>
/// Objects of kinds that Kubernetes itself does not have, held against a schema of their kind. The schemas are written from
/// the documentation for the fields in use, and refuse every other field.
/// </summary>
[Collection(EnvironmentCollection.Name)]
public sealed class CustomObjectSchemaTests
{
    /// <summary>What the typed check knows, by the group of its API: Kubernetes itself.</summary>
    private static readonly string[] OfKubernetes =
    [
        "v1", "core/v1", "apps/v1", "batch/v1", "autoscaling/v2", "policy/v1", "networking.k8s.io/v1", "rbac.authorization.k8s.io/v1", "scheduling.k8s.io/v1",
        "storage.k8s.io/v1", "apiregistration.k8s.io/v1", "admissionregistration.k8s.io/v1",
    ];

    /// <summary>Each row: a resource of the stack, a path to a map in it, what is written there, and the mistake that must be seen.</summary>
    public static TheoryData<string, string, string, string, string> Mistakes { get; } = new()
    {
        { "gateway-gateway", "spec", "gatewayClass", "\"gke\"", "NoAdditionalPropertiesAllowed" },
        { "gateway-gateway", "spec.listeners.1", "port", "\"443\"", "IntegerExpected" },
        { "gateway-gateway", "spec.listeners.1", "protocol", "\"https\"", "NotInEnumeration" },
        { "gateway-gateway", "spec.listeners.0.allowedRoutes", "namespace", "{}", "NoAdditionalPropertiesAllowed" },
        { "gateway-redirect", "spec.rules.0.filters.0.requestRedirect", "statusCode", "303", "NotInEnumeration" },
        { "gateway-policy", "spec.default", "minTlsVersion", "\"1.2\"", "NoAdditionalPropertiesAllowed" },
        { "collector-route", "spec.rules.0.matches.0.path", "type", "\"Prefix\"", "NotInEnumeration" },
        { "collector-route", "spec.rules.0.backendRefs.0", "servicePort", "80", "NoAdditionalPropertiesAllowed" },
        { "collector-route", "spec.rules.0", "timeout", "\"5s\"", "NoAdditionalPropertiesAllowed" },
        { "collector-health-check", "spec.default", "timeoutSec", "301", "NumberTooBig" },
        { "collector-health-check", "spec.default.config.httpHealthCheck", "path", "\"/\"", "NoAdditionalPropertiesAllowed" },
        { "collector-health-check", "spec.default.config", "tcpHealthCheck", "{}", "NoAdditionalPropertiesAllowed" },
        { "collector-backend", "spec.default", "timeout", "\"5s\"", "NoAdditionalPropertiesAllowed" },
        { "collector-backend", "spec.default.logging", "sampleRate", "0.1", "IntegerExpected" },
        { "collector-backend", "spec.targetRef", "kind", "\"Deployment\"", "NotInEnumeration" },
        { "collector-metrics", "spec.endpoints.0", "interval", "15", "StringExpected" },
        { "collector-metrics", "spec.endpoints.0", "scheme", "\"HTTP\"", "NotInEnumeration" },
        { "collector-metrics", "spec.selector", "labels", "{}", "NoAdditionalPropertiesAllowed" },
        { "collector-metrics", "spec.targetLabels", "metadata", "[\"pods\"]", "NotInEnumeration" },
        { "collector-sessions", "spec", "secretObjects", "[]", "NoAdditionalPropertiesAllowed" },
        { "collector-sessions", "metadata", "nmae", "\"a\"", "NoAdditionalPropertiesAllowed" },
    };

    [Fact]
    public async Task Every_such_object_of_every_stack_is_what_its_kind_takes()
    {
        using var repository = new RepositoryCopy();
        var stacks = await StacksAsync(repository);
        var objects = stacks.SelectMany(Custom).ToArray();

        Assert.Equal(
            ["GCPBackendPolicy", "GCPGatewayPolicy", "Gateway", "HTTPRoute", "HealthCheckPolicy", "PodMonitoring", "SecretProviderClass"],
            objects.Select(one => (string)one["inputs"]!["kind"]!).Distinct().Order(StringComparer.Ordinal));
        foreach (var one in objects)
            Assert.Empty(await JudgeAsync(one));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_seen(string name, string path, string key, string written, string seen)
    {
        using var repository = new RepositoryCopy("Collector");
        var one = (await StacksAsync(repository)).SelectMany(Custom).First(one => (string)one["name"]! == name);
        JsonNode map = one["inputs"]!;
        foreach (var part in path.Split('.'))
            map = int.TryParse(part, out var index) ? map[index]! : map[part]!;
        map[key] = JsonNode.Parse(written);

        Assert.Contains(await JudgeAsync(one), mistake => mistake.Contains(seen, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gateway-gateway", "gatewayClassName")]
    [InlineData("collector-route", "rules")]
    [InlineData("collector-backend", "targetRef")]
    [InlineData("collector-metrics", "endpoints")]
    public async Task A_field_that_is_missing_is_seen(string name, string key)
    {
        using var repository = new RepositoryCopy("Collector");
        var one = (await StacksAsync(repository)).SelectMany(Custom).First(one => (string)one["name"]! == name);
        one["inputs"]!["spec"]!.AsObject().Remove(key);

        Assert.Contains(await JudgeAsync(one), mistake => mistake.Contains("PropertyRequired", StringComparison.Ordinal));
    }

    /// <summary>The stacks as a preview writes them, with an example in the place of every text that only a cloud would know.</summary>
    private static async Task<JsonNode[]> StacksAsync(RepositoryCopy repository)
    {
        var file = repository.FileOf("graph.json");
        var outcome = await repository.PreviewAsync(new PreviewOptions { Json = file });
        Assert.Equal(0, outcome.ExitCode);
        return [.. Known(JsonNode.Parse(await File.ReadAllTextAsync(file.FullName)))!["stacks"]!.AsArray().Select(stack => stack!)];
    }

    private static IEnumerable<JsonNode> Custom(JsonNode stack) => stack["resources"]!.AsArray().Select(one => one!).Where(one =>
        (string)one["type"]! is var type && type.StartsWith("kubernetes:", StringComparison.Ordinal) && (bool)one["custom"]!
        && !OfKubernetes.Contains(type.Split(':')[1]));

    /// <summary>All mistakes in an object, each with its path.</summary>
    private static async Task<string[]> JudgeAsync(JsonNode one)
    {
        var kind = (string)one["inputs"]!["kind"]!;
        var file = Path.Combine(AppContext.BaseDirectory, "Kubernetes/Crds", $"{kind}.json");
        if (!File.Exists(file))
            return [$"{kind}: there is no schema of it"];
        var schema = await JsonSchema.FromFileAsync(file);
        return [.. schema.Validate(one["inputs"]!.ToJsonString()).SelectMany(All).Select(mistake => $"{one["name"]}: {mistake}")];
    }

    private static IEnumerable<NJsonSchema.Validation.ValidationError> All(NJsonSchema.Validation.ValidationError mistake) =>
        mistake is NJsonSchema.Validation.ChildSchemaValidationError parent
            ? parent.Errors.Values.SelectMany(errors => errors).SelectMany(All).Prepend(mistake)
            : [mistake];

    private static JsonNode? Known(JsonNode? node)
    {
        if (node is JsonArray list)
            return new JsonArray([.. list.Select(Known)]);
        if (node is not JsonObject map)
            return node?.DeepClone();
        return map.Count == 1 && (map.ContainsKey("unknown") || map.ContainsKey("secret"))
            ? JsonValue.Create("example")
            : new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, Known(entry.Value))));
    }
}
