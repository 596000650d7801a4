using Platform.Infra.Google;

namespace Platform.Infra.Tests.Google;

[Collection(EnvironmentCollection.Name)]
public sealed class ImageRegistryTests
{
    [Fact]
    public async Task A_tag_stays_what_it_was_images_are_encrypted_and_scanned_and_old_ones_go()
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() =>
        {
            var google = GoogleCloud.Create(Examples.Settings);
            _ = new ImageRegistry("images", new() { Settings = Examples.Settings, Keys = Examples.Keys(google) }, google);
        });

        Assert.Equal(("DOCKER", "europe-west1"), (cloud.Input("images-images", "format"), cloud.Input("images-images", "location")));
        Assert.Equal("keys-images-id", cloud.Input("images-images", "kmsKeyName"));
        Assert.Equal(true, cloud.Input("images-images", "dockerConfig", "immutableTags"));
        Assert.Equal("INHERITED", cloud.Input("images-images", "vulnerabilityScanningConfig", "enablementConfig"));
        Assert.Equal(["KEEP", "DELETE"], [cloud.Input("images-images", "cleanupPolicies", "0", "action"), cloud.Input("images-images", "cleanupPolicies", "1", "action")]);
    }

    [Fact]
    public async Task Everything_of_Google_is_made_in_the_project_and_bears_who_pays()
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() => _ = GoogleCloud.Create(Examples.Settings));

        Assert.Equal(("shop-ml-test", "europe-west1"), (cloud.Input("google", "project"), cloud.Input("google", "region")));
        Assert.Contains("cost-centre", (string)cloud.Input("google", "defaultLabels")!, StringComparison.Ordinal);
    }
}
