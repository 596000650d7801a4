using Platform.Infra.Google;
using Platform.Infra.Google.Delivery;
using Platform.Infra.Google.Edge;
using Platform.Infra.Google.Foundation;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Running;
using Platform.Infra.Tests.Preview.Running;
using Pulumi;

namespace Platform.Infra.Tests.Google;

/// <summary>What holds state survives that its component gets another name: with an alias all of it moves, without one preview refuses.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class RenamedTests
{
    private static readonly Settings All = Examples.Settings;

    /// <summary>To append: a component by a word, how it is made under a name, and one of its resources that would be lost.</summary>
    private static readonly Dictionary<string, (Action<string, ComponentResourceOptions, ComponentResourceOptions> Make, string Lost)> Components = new()
    {
        ["keys"] = ((name, google, options) => _ = new PlatformKeys(
            name, new() { Settings = All, Agents = new ServiceAgents("agents", new() { Settings = All, Project = Examples.Project }, google) }, options), "old-storage"),
        ["audit"] = ((name, google, options) => _ = new AuditLog(name, new() { Settings = All, Keys = Examples.Keys(google), RetentionDays = 400 }, options), "old-bucket"),
        ["images"] = ((name, google, options) => _ = new ImageRegistry(name, new() { Settings = All, Keys = Examples.Keys(google) }, options), "old-images"),
        ["releases"] = ((name, google, options) => _ = new ReleasePolicy(name, new() { Settings = All, Keys = Examples.Keys(google) }, options), "old-key"),
        ["address"] = ((name, google, options) => _ = new ServingAddress(name, new() { Settings = All, CurrentSecret = "new", PreviousSecret = "old", CurrentEventsKey = "newer", PreviousEventsKey = "older" }, options), "old-address"),
        ["cluster"] = (MakeCluster, "old-cluster"),
    };

    [Theory]
    [InlineData("keys")]
    [InlineData("audit")]
    [InlineData("images")]
    [InlineData("releases")]
    [InlineData("address")]
    [InlineData("cluster")]
    public async Task With_an_alias_it_moves_and_without_one_it_may_not(string component)
    {
        using var folder = Previews.Folder("test");
        var file = new FileInfo(folder.File("base.json"));
        await Previews.RunAsync(folder, () => Make(component, "old"), new PreviewOptions { Save = file });

        var moved = await Previews.RunAsync(folder, () => Make(component, "new", new Alias { Name = "old" }), new PreviewOptions { Base = file });
        var lost = await Previews.RunAsync(folder, () => Make(component, "new"), new PreviewOptions { Base = file });

        Assert.Equal((0, 3), (moved.ExitCode, lost.ExitCode));
        Assert.All(moved.Differences[0].Changes, change => Assert.Equal(ChangeKind.Move, change.Kind));
        Assert.NotEmpty(moved.Differences[0].Changes);
        Assert.Contains($"forbidden: {Components[component].Lost} (", lost.Text, StringComparison.Ordinal);
    }

    private static void Make(string component, string name, params Alias[] aliases)
    {
        var google = GoogleCloud.Create(All);
        Components[component].Make(name, google, new ComponentResourceOptions
        {
            Providers = google.Providers, Aliases = [.. aliases.Select(alias => (Input<Alias>)alias)],
        });
    }

    private static void MakeCluster(string name, ComponentResourceOptions google, ComponentResourceOptions options)
    {
        var keys = Examples.Keys(google);
        _ = new ServingCluster(
            name,
            new()
            {
                Settings = All,
                Keys = keys,
                Network = new PlatformNetwork("net", new() { Settings = All }, google),
                Images = new ImageRegistry("images", new() { Settings = All, Keys = keys }, google),
            },
            options);
    }
}
