using System.Text.Json.Nodes;

namespace Platform.Conformance.Tests;

public sealed class TypedGraphTests
{
    [NodeFact]
    public async Task Every_resource_of_every_stack_is_what_the_npm_packages_take()
    {
        var graph = await TypedGraph.PreviewAsync();

        var (exitCode, lines) = await TypedGraph.JudgeAsync(graph, "stacks");

        Assert.Equal([$"{CustomResources(graph).Count()} resources judged"], lines);
        Assert.Equal(0, exitCode);
        Assert.True(graph["stacks"]!.AsArray().Count >= 2);
    }

    [NodeFact]
    public async Task A_wrong_property_a_missing_field_and_an_unknown_key_are_each_seen()
    {
        var graph = await TypedGraph.PreviewAsync();
        var resources = CustomResources(graph);
        var seeded = new Dictionary<string, string>
        {
            [Seed("gcp:container/cluster:Cluster", inputs => inputs["initialNodeCount"] = "one")] =
                "Type 'string' is not assignable to type 'Input<number | undefined>'.",
            [Seed("gcp:compute/subnetwork:Subnetwork", inputs => inputs.Remove("network"))] = "Property 'network' is missing",
            [Seed("gcp:compute/router:Router", inputs => inputs["neighbours"] = 1)] = "'\"neighbours\"' does not exist in type 'RouterArgs'",
            [Seed("kubernetes:apps/v1:Deployment", inputs => Container(inputs)["prots"] = new JsonArray())] =
                "'\"prots\"' does not exist in type 'Input<Container>'",
            [Seed("kubernetes:core/v1:Service", inputs => inputs["spec"]!["ports"]![0]!.AsObject().Remove("port"))] = "Property 'port' is missing",
            [Seed("pulumi:providers:kubernetes", inputs => inputs["enableServerSideApply"] = "\"no\"")] =
                "Type 'string' is not assignable to type 'Input<boolean | undefined>'.",
            [Seed("kubernetes:policy/v1:PodDisruptionBudget", inputs => inputs["spec"]!["minAvailable"] = new JsonObject { ["asset"] = new JsonObject() })] =
                "'Asset'",
        };
        var stranger = resources.First(one => (string)one["type"]! == "gcp:compute/network:Network");
        stranger["type"] = "gcp:compute/network:Netwrok";
        seeded[(string)stranger["urn"]!] = "no npm package has a class of the type gcp:compute/network:Netwrok";

        var (exitCode, lines) = await TypedGraph.JudgeAsync(graph, "seeded");

        Assert.Equal(1, exitCode);
        Assert.All(seeded, seed => Assert.Contains(lines, line =>
            line.StartsWith(seed.Key, StringComparison.Ordinal) && line.Contains(seed.Value, StringComparison.Ordinal)));
        Assert.Equal(seeded.Count, lines.Count(line => line.StartsWith("urn:", StringComparison.Ordinal)));

        string Seed(string type, Action<JsonObject> spoil)
        {
            var resource = resources.First(one => (string)one["type"]! == type);
            spoil(resource["inputs"]!.AsObject());
            return (string)resource["urn"]!;
        }
    }

    private static JsonNode Container(JsonObject deployment) => deployment["spec"]!["template"]!["spec"]!["containers"]![0]!;

    private static IEnumerable<JsonNode> CustomResources(JsonNode graph) =>
        graph["stacks"]!.AsArray().SelectMany(stack => stack!["resources"]!.AsArray()).Where(resource => (bool)resource!["custom"]!)!;
}
