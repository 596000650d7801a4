using Platform.Sdk.Tests.Fake;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Platform.Sdk.Tests.Resources;

public sealed class OptionsTests
{
    [Fact]
    public async Task Merging_joins_lists_and_prefers_the_second_value() => await InRunAsync(async () =>
    {
        var (a, b) = (new Thing("a"), new Thing("b"));
        var first = new CustomResourceOptions
        {
            Id = "1", Version = "1.0.0", Protect = true, ImportId = "i",
            DependsOn = { a }, IgnoreChanges = { "x" }, AdditionalSecretOutputs = { "s" },
            Aliases = { new Alias { Name = "n" } }, ReplaceOnChanges = { "r" }, HideDiffs = { "h" },
        };
        var second = new CustomResourceOptions
        {
            Version = "2.0.0", Protect = false, DeleteBeforeReplace = true, RetainOnDelete = true, DeletedWith = a,
            DependsOn = { b }, IgnoreChanges = { "y" }, AdditionalSecretOutputs = { "t" },
        };

        var merged = CustomResourceOptions.Merge(first, second);

        Assert.Equal(("2.0.0", false, "i", true, true), (merged.Version, merged.Protect, merged.ImportId, merged.DeleteBeforeReplace, merged.RetainOnDelete));
        Assert.Equal("1", await OutputUtilities.GetValueAsync(merged.Id.ToOutput()));
        Assert.Equal([a, b], (await OutputUtilities.GetValueAsync(merged.DependsOn.ToOutput())).ToArray());
        Assert.Equal(["x", "y"], merged.IgnoreChanges);
        Assert.Equal(["s", "t"], merged.AdditionalSecretOutputs);
        Assert.Single(merged.Aliases);
        Assert.Same(a, merged.DeletedWith);
        Assert.Equal(["x"], first.IgnoreChanges);
        Assert.Equal([a], (await OutputUtilities.GetValueAsync(first.DependsOn.ToOutput())).ToArray());
    });

    [Fact]
    public void Merging_nothing_gives_fresh_options()
    {
        Assert.Null(CustomResourceOptions.Merge(null, null).Version);
        var options = new CustomResourceOptions { Version = "1.0.0", CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromSeconds(1) } };
        var merged = CustomResourceOptions.Merge(options, null);
        Assert.NotSame(options, merged);
        Assert.NotSame(options.CustomTimeouts, merged.CustomTimeouts);
        Assert.Equal(TimeSpan.FromSeconds(1), merged.CustomTimeouts!.Create);
        Assert.Equal("1.0.0", CustomResourceOptions.Merge(null, options).Version);
    }

    [Fact]
    public async Task Of_two_providers_of_a_package_the_second_holds() => await InRunAsync(() =>
    {
        var (old, other, @new) = (new FakeProvider("old"), new ProviderResource("other", "p", ResourceArgs.Empty, null), new FakeProvider("new"));

        var merged = ComponentResourceOptions.Merge(
            new ComponentResourceOptions { Providers = { old, other } }, new ComponentResourceOptions { Providers = { @new }, Protect = true });

        Assert.Equal([other, @new], merged.Providers);
        Assert.True(merged.Protect);
        return Task.CompletedTask;
    });

    [Fact]
    public async Task Changing_options_after_a_resource_was_made_changes_nothing_in_it()
    {
        var mocks = new EmptyMocks();
        await Deployment.TestAsync(mocks, new TestOptions(), () =>
        {
            var options = new CustomResourceOptions();
            _ = new Thing("one", null, options);
            options.Id = "7";
            Assert.Null(options.Parent);
            Assert.Null(options.Protect);
        });
    }

    private static async Task InRunAsync(Func<Task> program) =>
        await Deployment.TestAsync(new EmptyMocks(), new TestOptions(), program);
}
