using Platform.Infra.Preview.Diagram;
using Platform.Infra.Preview.Engine;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Project;
using Platform.Infra.Preview.Running;
using Pulumi;
using static Platform.Infra.Tests.Preview.Graphs;

namespace Platform.Infra.Tests.Preview.Diagram;

[Collection(EnvironmentCollection.Name)]
public sealed class DiagramTests
{
    private const string Network = "platform:google:Network";
    private const string Workload = "platform:kubernetes:ServiceWorkload";

    [Fact]
    public void Boxes_are_components_and_arrows_lead_to_what_is_used()
    {
        var network = Resource(Network, "platform") with { Custom = false };
        var subnet = Resource("gcp:compute/subnetwork:Subnetwork", "nodes") with { Parent = network.Urn };
        var keys = Resource("gcp:kms/cryptoKey:CryptoKey", "key");
        var cluster = Resource("gcp:container/cluster:Cluster", "cluster") with { Dependencies = [subnet.Urn, keys.Urn] };
        // What the cluster leads to already, an arrow of its own would only repeat.
        var pool = Resource("gcp:container/nodePool:NodePool", "pool") with { Dependencies = [cluster.Urn, subnet.Urn] };

        Assert.Equal(
            """
            flowchart LR
              subgraph gcp["Google Cloud"]
                Cluster_cluster["<b>cluster</b><br/>Cluster"]
                CryptoKey_key["<b>key</b><br/>CryptoKey"]
                Network_platform["<b>platform</b> Network<br/>Subnetwork"]
                NodePool_pool["<b>pool</b><br/>NodePool"]
              end
              Cluster_cluster --> CryptoKey_key
              Cluster_cluster --> Network_platform
              NodePool_pool --> Cluster_cluster

            """,
            ArchitectureDiagram.Draw(Of(network, subnet, keys, cluster, pool)));
    }

    [Fact]
    public void A_service_more_changes_nothing() => Assert.Equal(ArchitectureDiagram.Draw(Services("one")), ArchitectureDiagram.Draw(Services("one", "two", "three")));

    [Fact]
    public void A_page_without_a_place_for_it_is_told_so() =>
        Assert.Contains("<!-- diagram: begin -->", Assert.Throws<FormatException>(() => ArchitecturePage.Update("# Architecture\n", new([Services("one")]))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task The_page_of_the_repository_shows_what_the_program_makes()
    {
        var outcome = await new PreviewSession(PulumiProject.Read(RepositoryCopy.Original), Deployment.RunAsync<PlatformStack>, InvokeAnswers.Standard)
            .RunAsync(new PreviewOptions { Stacks = ["prod"] });
        var page = await File.ReadAllTextAsync(Path.Combine(RepositoryCopy.Original, "docs/architecture.md"));

        // Where this fails: dotnet run --project infra -- preview prod --diagram docs/architecture.md
        Assert.Equal(ArchitecturePage.Update(page, outcome.Graph), page);
    }

    private static StackGraph Services(params string[] names)
    {
        var network = Resource("gcp:compute/network:Network", "network");
        var resources = names.SelectMany(name =>
        {
            var workload = Resource(Workload, name) with { Custom = false };
            return new[] { workload, Resource("kubernetes:core/v1:Namespace", $"{name}-namespace") with { Parent = workload.Urn, Dependencies = [network.Urn] } };
        });
        return Of([network, .. resources]) with { Outputs = Map(("services", Text(string.Join(' ', names)))) };
    }
}
