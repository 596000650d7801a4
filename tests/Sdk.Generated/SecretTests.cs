using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Aws = Pulumi.Aws;
using Gcp = Pulumi.Gcp;
using Random = Pulumi.Random;

namespace Platform.Sdk.Generated.Tests;

public class SecretTests
{
    [Fact]
    public async Task An_input_that_is_a_secret_becomes_one_when_it_is_set()
    {
        var version = new Gcp.SecretManager.SecretVersionArgs { Secret = "key", SecretData = "open sesame" };

        Assert.True(await Output.IsSecretAsync(version.SecretData.ToOutput()));
        Assert.False(await Output.IsSecretAsync(version.Secret.ToOutput()));
        Assert.Equal("open sesame", await Recorder.ValueOf(version.SecretData.ToOutput()));
    }

    [Fact]
    public async Task A_secret_inside_a_nested_type_becomes_one_too()
    {
        var key = new Aws.CloudWatch.Inputs.EventConnectionAuthParametersApiKeyArgs { Key = "x-origin", Value = "open sesame" };

        Assert.True(await Output.IsSecretAsync(key.Value.ToOutput()));
        Assert.False(await Output.IsSecretAsync(key.Key.ToOutput()));
    }

    [Fact]
    public async Task A_secret_map_stays_secret_whether_it_is_set_or_added_to()
    {
        var whole = new SecretArgs { StringData = new InputMap<string> { ["password"] = "open sesame" } };
        var added = new SecretArgs { StringData = { ["password"] = "open sesame" } };

        Assert.True(await Output.IsSecretAsync(whole.StringData.ToOutput()));
        Assert.True(await Output.IsSecretAsync(added.StringData.ToOutput()));
        Assert.Equal("open sesame", (await Recorder.ValueOf(added.StringData.ToOutput()))["password"]);
    }

    [Fact]
    public void A_secret_that_is_taken_back_is_not_there()
    {
        var version = new Gcp.SecretManager.SecretVersionArgs { SecretData = "open sesame" };

        version.SecretData = null;

        Assert.Null(version.SecretData);
    }

    [Theory]
    [InlineData(typeof(Random.RandomPassword), "bcryptHash,result")]
    [InlineData(typeof(Gcp.SecretManager.SecretVersion), "secretData,secretDataWo")]
    [InlineData(typeof(Pulumi.Kubernetes.Core.V1.Secret), "data,stringData")]
    [InlineData(typeof(Gcp.Compute.Network), "")]
    public void Outputs_that_are_secrets_are_named_to_the_engine(Type type, string expected) =>
        Assert.Equal(
            expected.Split(',', StringSplitOptions.RemoveEmptyEntries),
            Declared.OptionsOf(type).AdditionalSecretOutputs.Order());
}
