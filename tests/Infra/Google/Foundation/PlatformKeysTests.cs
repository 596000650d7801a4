using Platform.Infra.Google;
using Platform.Infra.Google.Foundation;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Tests.Preview.Running;
using Pulumi.Gcp.Kms;

namespace Platform.Infra.Tests.Google.Foundation;

[Collection(EnvironmentCollection.Name)]
public sealed class PlatformKeysTests
{
    [Fact]
    public async Task Each_purpose_has_a_key_of_its_own_that_is_new_every_ninety_days()
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() => _ = Examples.Keys(GoogleCloud.Create(Examples.Settings)));
        var keys = cloud.Made.Where(one => one.Type == "gcp:kms/cryptoKey:CryptoKey").ToArray();

        Assert.Equal(
            ["analytics", "cluster-secrets", "images", "logs", "messages", "nodes", "secrets", "sessions", "storage", "training"],
            keys.Select(key => (string)key.Inputs["name"]));
        Assert.All(keys, key => Assert.Equal(("ENCRYPT_DECRYPT", "7776000s", "keys-ring-id"), (key.Inputs["purpose"], key.Inputs["rotationPeriod"], key.Inputs["keyRing"])));
        Assert.Equal(("platform", "europe-west1"), (cloud.Input("keys-ring", "name"), cloud.Input("keys-ring", "location")));
    }

    [Theory]
    [InlineData("storage", "service-123456789012@gs-project-accounts")]
    [InlineData("logs", "service-123456789012@gs-project-accounts")]
    [InlineData("messages", "service-123456789012@gcp-sa-pubsub")]
    [InlineData("analytics", "bq-123456789012@bigquery-encryption")]
    [InlineData("images", "service-123456789012@gcp-sa-artifactregistry")]
    [InlineData("nodes", "service-123456789012@compute-system")]
    [InlineData("cluster-secrets", "service-123456789012@container-engine-robot")]
    [InlineData("sessions", "service-123456789012@cloud-redis")]
    [InlineData("secrets", "service-123456789012@gcp-sa-secretmanager")]
    [InlineData("training", "service-123456789012@gcp-sa-aiplatform")]
    public async Task Only_who_encrypts_with_a_key_may_use_it(string key, string agent)
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() => _ = Examples.Keys(GoogleCloud.Create(Examples.Settings)));
        var grant = Assert.Single(cloud.Made, one => one.Type == "gcp:kms/cryptoKeyIAMMember:CryptoKeyIAMMember" && Equals(one.Inputs["cryptoKeyId"], $"keys-{key}-id"));

        Assert.Equal($"serviceAccount:{agent}.iam.gserviceaccount.com", grant.Inputs["member"]);
        Assert.Equal("roles/cloudkms.cryptoKeyEncrypterDecrypter", grant.Inputs["role"]);
    }

    [Fact]
    public async Task Who_takes_a_key_waits_until_its_service_may_encrypt_with_it()
    {
        var outcome = await Previews.RunAsync(() =>
        {
            var keys = Examples.Keys(GoogleCloud.Create(Examples.Settings));
            _ = new KeyRing("user", new KeyRingArgs { Location = keys.Of(KeyPurpose.Sessions) });
        });

        Assert.Equal(
            ["keys-sessions", "keys-sessions-agent"],
            outcome.Resource("user").PropertyDependencies["location"].Select(ResourceUrn.Name).Order(StringComparer.Ordinal));
    }
}
