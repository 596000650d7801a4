using Platform.Infra.Amazon;
using Platform.Infra.Amazon.Access;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Running;
using Platform.Infra.Tests.Preview.Running;
using Pulumi;

namespace Platform.Infra.Tests.Amazon.Access;

[Collection(EnvironmentCollection.Name)]
public sealed class PrivateBucketTests
{
    [Fact]
    public async Task Renamed_with_an_alias_it_moves_and_renamed_without_one_it_may_not()
    {
        using var folder = Previews.Folder("test");
        var file = new FileInfo(folder.File("base.json"));
        await Previews.RunAsync(folder, () => Make("old"), new PreviewOptions { Save = file });

        var moved = await Previews.RunAsync(folder, () => Make("new", new Alias { Name = "old" }), new PreviewOptions { Base = file });
        var lost = await Previews.RunAsync(folder, () => Make("new"), new PreviewOptions { Base = file });

        Assert.Equal((0, 3), (moved.ExitCode, lost.ExitCode));
        Assert.Equal(moved.Differences[0].Changes.Length, moved.Differences[0].Count(ChangeKind.Move));
        Assert.Contains("forbidden: old-bucket (aws:s3/bucket:Bucket) would be deleted", lost.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_old_goes_and_what_was_overwritten_can_be_had_back_for_a_while()
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() => Make("drops"));

        Assert.Equal(30.0, cloud.Input("drops-lifetime", "rules", "0", "expiration", "days"));
        Assert.Equal(7.0, cloud.Input("drops-lifetime", "rules", "0", "noncurrentVersionExpiration", "noncurrentDays"));
        Assert.Equal("Enabled", cloud.Input("drops-versions", "versioningConfiguration", "status"));
    }

    private static void Make(string name, params Alias[] aliases) => _ = new PrivateBucket(
        name,
        new() { Settings = Examples.Settings, Days = 30, VersionDays = 7 },
        new ComponentResourceOptions
        {
            Providers = AmazonCloud.Create(Examples.Settings).Europe.Providers, Aliases = [.. aliases.Select(alias => (Input<Alias>)alias)],
        });
}
