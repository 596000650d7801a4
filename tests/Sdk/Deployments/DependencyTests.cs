using Platform.Sdk.Tests.Fake;
using Pulumi;
using Pulumirpc;

namespace Platform.Sdk.Tests.Deployments;

public sealed class DependencyTests : IAsyncLifetime
{
    private FakeEngine _engine = null!;

    public async Task InitializeAsync() => _engine = await FakeEngine.StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Fact]
    public async Task Every_property_says_what_it_comes_from_even_if_from_nothing()
    {
        await RunAsync(() =>
        {
            var (a, b) = (new Thing("a", new() { Text = "x" }), new Thing("b", new() { Number = 1 }));
            _ = new Thing("one", new ThingArgs
            {
                Text = Output.Format($"{a.Text}{b.Id}"),
                Number = b.Number.Apply(number => number ?? 0),
                Flag = true,
                Part = new ThingPartArgs { Name = a.Id },
            });
        });

        var one = _engine.Registration("one");
        Assert.Equal([Urn("a"), Urn("b")], one.Dependencies);
        Assert.Equal([Urn("a"), Urn("b")], one.PropertyDependencies["text"].Urns);
        Assert.Equal([Urn("b")], one.PropertyDependencies["number"].Urns);
        Assert.Equal([Urn("a")], one.PropertyDependencies["part"].Urns);
        Assert.Empty(one.PropertyDependencies["flag"].Urns);
        Assert.Equal(4, one.PropertyDependencies.Count);
    }

    [Fact]
    public async Task Explicit_dependencies_belong_to_no_property()
    {
        await RunAsync(() =>
        {
            var (a, b) = (new Thing("a"), new Thing("b"));
            _ = new Thing("one", new() { Text = "x" }, new CustomResourceOptions { DependsOn = { a, b } });
        });

        var one = _engine.Registration("one");
        Assert.Equal([Urn("a"), Urn("b")], one.Dependencies);
        Assert.Empty(one.PropertyDependencies["text"].Urns);
    }

    [Fact]
    public async Task Explicit_dependencies_may_come_later_themselves()
    {
        await RunAsync(() =>
        {
            var a = new Thing("a");
            InputList<Resource> later = a.Id.Apply(_ => new List<Resource> { a });
            _ = new Thing("one", null, new CustomResourceOptions { DependsOn = later });
        });

        Assert.Equal([Urn("a")], _engine.Registration("one").Dependencies);
    }

    [Fact]
    public async Task A_component_stands_for_all_resources_below_it()
    {
        await RunAsync(() =>
        {
            var group = new Group("outer", outer =>
            {
                outer.Add("a");
                _ = new Group("inner", inner => inner.Add("b"), new ComponentResourceOptions { Parent = outer });
            });
            _ = new Thing("one", null, new CustomResourceOptions { DependsOn = group });
        });

        string[] expected = [.. new[] { Registered("a"), Registered("b") }.Select(UrnOf).Order(StringComparer.Ordinal)];
        Assert.Equal(expected, _engine.Registration("one").Dependencies);
    }

    [Fact]
    public async Task A_resource_may_use_the_component_that_it_lies_in()
    {
        // The component stands for all below it, this very resource included: it must not wait for itself.
        var code = await RunAsync(() => new Group("group", group =>
        {
            group.Add("a", new() { Text = group.Urn });
            group.Add("b", null, new CustomResourceOptions { DependsOn = group });
        }));

        Assert.Equal(0, code);
        Assert.Empty(Registered("a").Dependencies);
        Assert.Empty(Registered("b").Dependencies);
    }

    [Fact]
    public async Task A_child_may_depend_on_the_resource_that_is_its_parent()
    {
        await RunAsync(() =>
        {
            var parent = new Thing("parent");
            _ = new Thing("child", null, new CustomResourceOptions { Parent = parent, DependsOn = parent });
        });

        Assert.Equal(Urn("parent"), Registered("child").Parent);
        Assert.Equal([Urn("parent")], Registered("child").Dependencies);
    }

    [Fact]
    public async Task What_the_engine_says_a_property_depends_on_is_passed_on()
    {
        _engine.OnRegister = request =>
        {
            var made = FakeEngine.Made(request);
            if (request.Name == "a")
                made.PropertyDependencies["text"] = new() { Urns = { Urn("hidden") } };
            return Task.FromResult(made);
        };

        await RunAsync(() => new Thing("one", new() { Text = new Thing("a", new() { Text = "x" }).Text! }));

        Assert.Equal([Urn("a"), Urn("hidden")], Registered("one").Dependencies);
    }

    [Fact]
    public async Task A_reference_to_a_resource_is_a_dependency()
    {
        await RunAsync(() => new Thing("one", new() { Other = new Thing("a") }));

        Assert.Equal([Urn("a")], Registered("one").PropertyDependencies["other"].Urns);
    }

    private static string Urn(string name) => FakeEngine.UrnOf("", "fake:index/thing:Thing", name);

    private static string UrnOf(RegisterResourceRequest request) => FakeEngine.UrnOf(request.Parent, request.Type, request.Name);

    private RegisterResourceRequest Registered(string name) => _engine.Registration(name);

    private Task<int> RunAsync(Action program) => new RunUnderEngine(_engine).OfAsync(program);
}
