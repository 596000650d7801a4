using Platform.Infra.Google;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Running;
using Platform.Infra.Tests.Preview.Running;
using Pulumi;
using Pulumi.Gcp.Kms;

namespace Platform.Infra.Tests.Google;

[Collection(EnvironmentCollection.Name)]
public sealed class PlatformNetworkTests
{
    [Fact]
    public async Task Nodes_pods_and_services_have_ranges_of_their_own_in_a_private_subnet()
    {
        var cloud = await MadeAsync();

        Assert.Equal(false, cloud.Input("net-network", "autoCreateSubnetworks"));
        Assert.Equal("net-network-id", cloud.Input("net-nodes", "network"));
        Assert.Equal("10.20.0.0/20", cloud.Input("net-nodes", "ipCidrRange"));
        Assert.Equal(true, cloud.Input("net-nodes", "privateIpGoogleAccess"));
        Assert.Equal(["ipCidrRange=10.24.0.0/14", "rangeName=pods"], cloud.Texts("net-nodes", "secondaryIpRanges", "0"));
        Assert.Equal(["ipCidrRange=10.28.0.0/20", "rangeName=services"], cloud.Texts("net-nodes", "secondaryIpRanges", "1"));
        Assert.NotNull(cloud.Input("net-nodes", "logConfig", "flowSampling"));
    }

    [Fact]
    public async Task The_way_out_is_for_that_subnet_only()
    {
        var cloud = await MadeAsync();

        Assert.Equal("net-router", cloud.Input("net-nat", "router"));
        Assert.Equal("LIST_OF_SUBNETWORKS", cloud.Input("net-nat", "sourceSubnetworkIpRangesToNat"));
        Assert.Equal("net-nodes-id", cloud.Input("net-nat", "subnetworks", "0", "name"));
    }

    [Fact]
    public async Task The_names_of_Google_lead_to_addresses_that_pods_may_reach()
    {
        var cloud = await MadeAsync();

        Assert.Equal("private", cloud.Input("net-google-zone", "visibility"));
        Assert.Equal("net-network-id", cloud.Input("net-google-zone", "privateVisibilityConfig", "networks", "0", "networkUrl"));
        Assert.Equal("*.googleapis.com.", cloud.Input("net-google-names", "name"));
        Assert.Equal(["restricted.googleapis.com."], cloud.Items("net-google-names", "rrdatas"));
        var range = System.Net.IPNetwork.Parse(PrivateGoogleAccess.Range);
        Assert.Equal(4, cloud.Items("net-google-addresses", "rrdatas").Count);
        Assert.All(cloud.Items("net-google-addresses", "rrdatas"), address => Assert.True(range.Contains(System.Net.IPAddress.Parse((string)address))));
    }

    [Fact]
    public async Task What_Google_runs_for_the_platform_has_room_of_its_own_and_a_way_there()
    {
        var cloud = await MadeAsync();

        Assert.Equal(("VPC_PEERING", "INTERNAL"), (cloud.Input("net-services-range", "purpose"), cloud.Input("net-services-range", "addressType")));
        Assert.Equal(("10.29.0.0", 20.0), (cloud.Input("net-services-range", "address"), cloud.Input("net-services-range", "prefixLength")));
        Assert.Equal(["net-services-range"], cloud.Items("net-services-connection", "reservedPeeringRanges"));
        Assert.Equal(
            ("net-network-id", "servicenetworking.googleapis.com"),
            (cloud.Input("net-services-connection", "network"), cloud.Input("net-services-connection", "service")));
    }

    [Fact]
    public async Task Who_takes_the_room_waits_for_the_way_there()
    {
        var outcome = await Previews.RunAsync(() =>
        {
            var network = new PlatformNetwork("net", new() { Settings = Examples.Settings }, GoogleCloud.Create(Examples.Settings));
            _ = new KeyRing("user", new KeyRingArgs { Location = network.ServicesRangeName });
        });

        Assert.Contains("net-services-connection", outcome.Resource("user").PropertyDependencies["location"].Select(ResourceUrn.Name));
    }

    [Fact]
    public async Task Renamed_with_an_alias_it_moves_and_renamed_without_one_it_may_not()
    {
        using var folder = Previews.Folder("test");
        var file = new FileInfo(folder.File("base.json"));
        await Previews.RunAsync(folder, () => Make("old"), new PreviewOptions { Save = file });

        var moved = await Previews.RunAsync(folder, () => Make("new", new Alias { Name = "old" }), new PreviewOptions { Base = file });
        var lost = await Previews.RunAsync(folder, () => Make("new"), new PreviewOptions { Base = file });

        Assert.Equal((0, 3), (moved.ExitCode, lost.ExitCode));
        Assert.Equal(12, moved.Differences[0].Count(ChangeKind.Move));
        Assert.Equal(12, moved.Differences[0].Changes.Length);
        Assert.Contains("forbidden: old-network (gcp:compute/network:Network) would be deleted", lost.Text, StringComparison.Ordinal);
    }

    private static async Task<Cloud> MadeAsync()
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() => Make("net"));
        Assert.Equal(
            [
                "google", "net-google-addresses", "net-google-names", "net-google-zone", "net-nat", "net-network", "net-nodes", "net-router",
                "net-services-connection", "net-services-range",
            ],
            cloud.Names);
        return cloud;
    }

    private static void Make(string name, params Alias[] aliases) => _ = new PlatformNetwork(
        name,
        new() { Settings = Examples.Settings },
        new ComponentResourceOptions
        {
            Providers = GoogleCloud.Create(Examples.Settings).Providers, Aliases = [.. aliases.Select(alias => (Input<Alias>)alias)],
        });
}
