using Platform.Sdk.Tests.Fake;
using Pulumi;

namespace Platform.Sdk.Tests.Deployments;

public sealed class ProviderTests : IAsyncLifetime
{
    private FakeEngine _engine = null!;

    public async Task InitializeAsync() => _engine = await FakeEngine.StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Fact]
    public async Task A_resource_names_the_provider_that_it_was_given()
    {
        await RunAsync(() => new Thing("one", null, new CustomResourceOptions { Provider = new FakeProvider("p") }));

        Assert.Equal(Reference("p"), _engine.Registration("one").Provider);
    }

    [Fact]
    public async Task Resources_inherit_the_provider_of_their_package_from_components_above()
    {
        await RunAsync(() =>
        {
            var (outer, inner) = (new FakeProvider("outer-provider"), new FakeProvider("inner-provider"));
            _ = new Group("outer", above =>
            {
                above.Add("of-outer");
                _ = new CustomResource("other:index:Thing", "of-another-package", null, new CustomResourceOptions { Parent = above });
                _ = new Group("inner", below => below.Add("of-inner"), new ComponentResourceOptions { Parent = above, Provider = inner });
                _ = new Group("plain", below => below.Add("of-plain"), new ComponentResourceOptions { Parent = above });
            }, new ComponentResourceOptions { Providers = { outer } });
        });

        Assert.Equal(Reference("outer-provider"), _engine.Registration("of-outer").Provider);
        Assert.Equal("", _engine.Registration("of-another-package").Provider);
        Assert.Equal(Reference("inner-provider"), _engine.Registration("of-inner").Provider);
        Assert.Equal(Reference("outer-provider"), _engine.Registration("of-plain").Provider);
        var given = Assert.Single(_engine.Registration("outer").Providers);
        Assert.Equal(("fake", Reference("outer-provider")), (given.Key, given.Value));
    }

    [Fact]
    public async Task A_child_inherits_the_provider_of_the_resource_that_is_its_parent()
    {
        await RunAsync(() =>
        {
            var parent = new Thing("parent", null, new CustomResourceOptions { Provider = new FakeProvider("p") });
            _ = new Thing("child", null, new CustomResourceOptions { Parent = parent });
        });

        Assert.Equal(Reference("p"), _engine.Registration("child").Provider);
    }

    [Fact]
    public async Task A_provider_that_does_not_exist_yet_is_named_with_an_unknown_id()
    {
        _engine.OnRegister = request => Task.FromResult(FakeEngine.Made(request, withId: false));

        await new RunUnderEngine(_engine) { IsPreview = true }.OfAsync(
            () => _ = new Thing("one", null, new CustomResourceOptions { Provider = new FakeProvider("p") }));

        Assert.Equal($"urn:pulumi:test::shop::pulumi:providers:fake::p::{FakeEngine.Unknown}", _engine.Registration("one").Provider);
    }

    [Fact]
    public async Task A_component_takes_one_provider_or_a_list_not_both()
    {
        var code = await RunAsync(() =>
        {
            var provider = new FakeProvider("p");
            _ = new Group("group", null, new ComponentResourceOptions { Provider = provider, Providers = { provider } });
        });

        Assert.Equal(32, code);
        Assert.Contains("not both", Assert.Single(_engine.Errors), StringComparison.Ordinal);
    }

    private static string Reference(string name) => $"urn:pulumi:test::shop::pulumi:providers:fake::{name}::id-of-{name}";

    private Task<int> RunAsync(Action program) => new RunUnderEngine(_engine).OfAsync(program);
}
