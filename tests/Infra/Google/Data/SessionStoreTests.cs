namespace Platform.Infra.Tests.Google.Data;

[Collection(EnvironmentCollection.Name)]
public sealed class SessionStoreTests
{
    private const string Redis = "sessions-redis";

    [Fact]
    public async Task It_is_reached_from_within_only_by_TLS_and_with_a_password()
    {
        var cloud = await ShopData.MadeAsync();

        Assert.Equal(("PRIVATE_SERVICE_ACCESS", "network", "services"), (cloud.Input(Redis, "connectMode"), cloud.Input(Redis, "authorizedNetwork"), cloud.Input(Redis, "reservedIpRange")));
        Assert.Equal(("SERVER_AUTHENTICATION", true), (cloud.Input(Redis, "transitEncryptionMode"), cloud.Input(Redis, "authEnabled")));
        Assert.Equal(("sessions-key", true), (cloud.Input(Redis, "customerManagedKey"), cloud.Input(Redis, "deletionProtection")));
    }

    [Fact]
    public async Task With_two_zones_it_survives_the_loss_of_one_and_with_one_it_is_cheap()
    {
        var pair = await ShopData.MadeAsync();
        var single = await ShopData.MadeAsync(settings: Examples.Settings with { Zones = ["europe-west1-b"] });

        Assert.Equal(("STANDARD_HA", "europe-west1-b", "europe-west1-c"), (pair.Input(Redis, "tier"), pair.Input(Redis, "locationId"), pair.Input(Redis, "alternativeLocationId")));
        Assert.Equal(("BASIC", null), (single.Input(Redis, "tier"), single.Input(Redis, "alternativeLocationId")));
    }

    [Theory]
    [InlineData("auth", "password")]
    [InlineData("ca", "-----BEGIN CERTIFICATE-----")]
    public async Task What_it_takes_to_connect_lies_in_Secret_Manager_in_the_region_under_our_key(string secret, string value)
    {
        var cloud = await ShopData.MadeAsync();
        string[] replica = ["replication", "userManaged", "replicas", "0"];

        Assert.Equal(value, cloud.Input($"sessions-{secret}-version", "secretData"));
        Assert.Equal("europe-west1", cloud.Input($"sessions-{secret}", [.. replica, "location"]));
        Assert.Equal("secrets-key", cloud.Input($"sessions-{secret}", [.. replica, "customerManagedEncryption", "kmsKeyName"]));
    }
}
