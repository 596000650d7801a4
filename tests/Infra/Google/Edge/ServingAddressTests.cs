using Platform.Infra.Google;
using Platform.Infra.Google.Edge;
using Pulumi;
using Pulumi.Utilities;

namespace Platform.Infra.Tests.Google.Edge;

[Collection(EnvironmentCollection.Name)]
public sealed class ServingAddressTests
{
    [Fact]
    public async Task It_makes_an_address_a_certificate_a_wall_and_refuses_old_TLS()
    {
        var (cloud, _) = await MadeAsync();

        Assert.Equal(
            [
                "gateway-address", "gateway-certificate", "gateway-certificates", "gateway-host", "gateway-proof", "gateway-tls",
                "gateway-wall-policy", "google",
            ],
            cloud.Names);
        Assert.Equal(("EXTERNAL", "IPV4"), (cloud.Input("gateway-address", "addressType"), cloud.Input("gateway-address", "ipVersion")));
        Assert.Equal(("TLS_1_2", "RESTRICTED"), (cloud.Input("gateway-tls", "minTlsVersion"), cloud.Input("gateway-tls", "profile")));
    }

    [Fact]
    public async Task The_certificate_is_for_the_origins_host_and_proven_by_a_record_in_the_domain()
    {
        var (cloud, address) = await MadeAsync();

        Assert.Equal("origin.ml.shop.example", cloud.Input("gateway-proof", "domain"));
        Assert.Equal(["origin.ml.shop.example"], cloud.Items("gateway-certificate", "managed", "domains"));
        Assert.Equal(["gateway-proof-id"], cloud.Items("gateway-certificate", "managed", "dnsAuthorizations"));
        Assert.Equal(("gateway-certificates", "origin.ml.shop.example"), (cloud.Input("gateway-host", "map"), cloud.Input("gateway-host", "hostname")));
        Assert.Equal(["gateway-certificate-id"], cloud.Items("gateway-host", "certificates"));
        Assert.Equal("_acme-challenge.origin.ml.shop.example.", await OutputUtilities.GetValueAsync(address.ProofName));
        Assert.Equal("CNAME", await OutputUtilities.GetValueAsync(address.ProofType));
        Assert.Equal("proof.authorize.certificatemanager.goog.", await OutputUtilities.GetValueAsync(address.ProofData));
    }

    [Fact]
    public async Task The_gateway_finds_all_by_name()
    {
        var (_, address) = await MadeAsync();

        Assert.Equal("gateway-address", await OutputUtilities.GetValueAsync(address.AddressName));
        Assert.Equal("203.0.113.7", await OutputUtilities.GetValueAsync(address.Address));
        Assert.Equal("gateway-certificates", await OutputUtilities.GetValueAsync(address.CertificateMap));
        Assert.Equal("gateway-tls", await OutputUtilities.GetValueAsync(address.SslPolicy));
        Assert.Equal("gateway-wall-policy", await OutputUtilities.GetValueAsync(address.SecurityPolicy));
    }

    private static async Task<(Cloud Cloud, ServingAddress Address)> MadeAsync()
    {
        var cloud = new Cloud();
        ServingAddress? address = null;
        await cloud.RunAsync(() => address = new ServingAddress(
            "gateway",
            new()
            {
                Settings = Examples.Settings, CurrentSecret = Output.CreateSecret("new"), PreviousSecret = Output.CreateSecret("old"),
                CurrentEventsKey = Output.CreateSecret("new-key"), PreviousEventsKey = Output.CreateSecret("old-key"),
            },
            GoogleCloud.Create(Examples.Settings)));
        return (cloud, address!);
    }
}
