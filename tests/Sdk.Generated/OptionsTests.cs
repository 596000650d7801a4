using Pulumi;
using Gcp = Pulumi.Gcp;

namespace Platform.Sdk.Generated.Tests;

public class OptionsTests
{
    [Fact]
    public async Task Earlier_tokens_of_a_type_are_aliases()
    {
        Assert.Equal(
            ["kubernetes:apps/v1beta1:Deployment", "kubernetes:apps/v1beta2:Deployment", "kubernetes:extensions/v1beta1:Deployment"],
            await AliasesOf(typeof(Pulumi.Kubernetes.Apps.V1.Deployment)));
        Assert.Equal(["gcp:serviceAccount/account:Account"], await AliasesOf(typeof(Gcp.ServiceAccount.Account)));
    }

    [Fact]
    public void Registrations_carry_the_version_of_the_plug_in_unless_the_program_says_another()
    {
        var bucket = typeof(Gcp.Storage.Bucket);

        Assert.Equal(Declared.Resource(bucket).Version, Declared.OptionsOf(bucket).Version);
        Assert.Equal("9.0.0", Declared.OptionsOf(bucket, new CustomResourceOptions { Version = "9.0.0" }).Version);
    }

    [Fact]
    public void The_programs_options_stay()
    {
        var own = new CustomResourceOptions { Protect = true, AdditionalSecretOutputs = { "selfLink" } };

        var merged = Declared.OptionsOf(typeof(Gcp.SecretManager.SecretVersion), own);

        Assert.True(merged.Protect);
        Assert.Equal(["secretData", "secretDataWo", "selfLink"], merged.AdditionalSecretOutputs.Order());
    }

    private static async Task<IEnumerable<string>> AliasesOf(Type type)
    {
        var found = new List<string>();
        foreach (var alias in Declared.OptionsOf(type).Aliases)
        {
            var value = await Recorder.ValueOf(alias.ToOutput());
            found.Add(await Recorder.ValueOf(value.Type!.ToOutput()));
        }

        return found;
    }
}
