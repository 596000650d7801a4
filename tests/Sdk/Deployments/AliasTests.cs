using Platform.Sdk.Tests.Fake;
using Pulumi;

namespace Platform.Sdk.Tests.Deployments;

public sealed class AliasTests : IAsyncLifetime
{
    private const string Thing = "fake:index/thing:Thing";

    private FakeEngine _engine = null!;

    public async Task InitializeAsync() => _engine = await FakeEngine.StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Fact]
    public async Task Aliases_go_as_the_parts_that_were_different()
    {
        await RunAsync(
            new Alias { Name = "old", Type = "fake:old:Thing" },
            new Alias { NoParent = true, Project = "bazaar" },
            new Alias { ParentUrn = "urn:pulumi:test::shop::a:b:C::p", Stack = "prod" },
            new Alias { Urn = "urn:pulumi:x::y::z::w" });

        var aliases = _engine.Registration("one").Aliases;
        var group = FakeEngine.UrnOf("", "fake:index:Group", "group");
        Assert.Equal(("old", "fake:old:Thing", group), (aliases[0].Spec.Name, aliases[0].Spec.Type, aliases[0].Spec.ParentUrn));
        Assert.Equal((true, "bazaar", ""), (aliases[1].Spec.NoParent, aliases[1].Spec.Project, aliases[1].Spec.Name));
        Assert.Equal(("urn:pulumi:test::shop::a:b:C::p", "prod"), (aliases[2].Spec.ParentUrn, aliases[2].Spec.Stack));
        Assert.Equal("urn:pulumi:x::y::z::w", aliases[3].Urn);
        Assert.Empty(_engine.Registration("one").AliasURNs);
    }

    [Fact]
    public async Task An_engine_that_knows_only_urns_gets_all_combinations_with_those_of_the_parent()
    {
        _engine.Supports = feature => feature != "aliasSpecs";

        await RunAsync(new Alias { Name = "old" }, new Alias { NoParent = true });

        var one = _engine.Registration("one");
        Assert.Empty(one.Aliases);
        const string Above = "urn:pulumi:test::shop::fake:index:Group";
        Assert.Equal(
            [
                $"{Above}${Thing}::old",
                $"urn:pulumi:test::shop::{Thing}::one",
                $"urn:pulumi:test::shop::old:index:Group${Thing}::one",
                $"urn:pulumi:test::shop::old:index:Group${Thing}::old",
            ],
            one.AliasURNs);
    }

    [Fact]
    public async Task A_child_called_after_its_parent_was_so_under_the_parents_old_name()
    {
        _engine.Supports = feature => feature != "aliasSpecs";

        await new RunUnderEngine(_engine).OfAsync(() => _ = new Group("new", group => group.Add("new-part"), new ComponentResourceOptions
        {
            Aliases = { new Alias { Name = "old" } },
        }));

        Assert.Equal([$"urn:pulumi:test::shop::fake:index:Group${Thing}::old-part"], _engine.Registration("new-part").AliasURNs);
    }

    [Fact]
    public async Task An_alias_that_contradicts_itself_is_an_error_with_the_resources_urn_or_name()
    {
        Assert.Equal(32, await RunAsync(new Alias { NoParent = true, ParentUrn = "urn:pulumi:a::b::c::d" }));
        Assert.Contains("at most one of", Assert.Single(_engine.Errors), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(params Alias[] aliases) => new RunUnderEngine(_engine).OfAsync(() =>
        _ = new Group(
            "group",
            group => group.Add("one", null, new CustomResourceOptions { Aliases = [.. aliases.Select(alias => (Input<Alias>)alias)] }),
            new ComponentResourceOptions { Aliases = { new Alias { Type = "old:index:Group" } } }));
}
