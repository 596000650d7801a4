using Platform.Sdk.Tests.Fake;
using Pulumi;

namespace Platform.Sdk.Tests.Deployments;

/// <summary>A preview, in which nothing is made: ids and what providers compute are not known.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private FakeEngine _engine = null!;

    public async Task InitializeAsync()
    {
        _engine = await FakeEngine.StartAsync();
        _engine.OnRegister = request => Task.FromResult(FakeEngine.Made(request, withId: false));
    }

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Fact]
    public async Task What_is_made_of_unknown_values_is_unknown_and_its_functions_do_not_run()
    {
        var ran = false;
        await RunAsync(() =>
        {
            var other = new Thing("other", new() { Text = "known" });
            _ = new Thing("one", new ThingArgs
            {
                Text = other.Id.Apply(id =>
                {
                    ran = true;
                    return id;
                }),
                List = { other.Text!, other.Computed! },
                Map = { ["id"] = other.Id },
                Any = Output.CreateSecret(other.Id).Apply(id => (object)id),
                Number = Output.Tuple(other.Number, other.Id).Apply(_ => 1),
            });
        });

        Assert.False(ran);
        Wire.Equal(
            $$"""{"text":"{{FakeEngine.Unknown}}","list":["known","{{FakeEngine.Unknown}}"],"map":{"id":"{{FakeEngine.Unknown}}"},"any":"{{FakeEngine.Unknown}}","number":"{{FakeEngine.Unknown}}"}""",
            _engine.Registration("one").Object);
        Assert.Equal([FakeEngine.UrnOf("", "fake:index/thing:Thing", "other")], _engine.Registration("one").PropertyDependencies["text"].Urns);
    }

    [Fact]
    public async Task A_reference_to_a_resource_that_does_not_exist_yet_has_an_empty_id()
    {
        await RunAsync(() => new Thing("one", new() { Other = new Thing("other") }));

        var reference = _engine.Registration("one").Object.Fields["other"].StructValue.Fields;
        Assert.Equal("", reference["id"].StringValue);
        Assert.Equal(FakeEngine.UrnOf("", "fake:index/thing:Thing", "other"), reference["urn"].StringValue);
    }

    [Fact]
    public async Task The_program_knows_that_it_is_a_preview()
    {
        var isDryRun = false;
        await RunAsync(() => isDryRun = Deployment.Instance.IsDryRun);
        Assert.True(isDryRun);
    }

    [Fact]
    public async Task The_same_program_sees_in_an_update_what_it_does_not_see_in_a_preview()
    {
        Action program = () => new Thing("one", new() { Text = new Thing("other").Id });

        await RunAsync(program);
        Assert.Equal(FakeEngine.Unknown, _engine.Registration("one").Object.Fields["text"].StringValue);
        _engine.Registered.Clear();
        _engine.OnRegister = request => Task.FromResult(FakeEngine.Made(request));
        await new RunUnderEngine(_engine).OfAsync(program);
        Assert.Equal("id-of-other", _engine.Registration("one").Object.Fields["text"].StringValue);
    }

    private Task<int> RunAsync(Action program) => new RunUnderEngine(_engine) { IsPreview = true }.OfAsync(program);
}
