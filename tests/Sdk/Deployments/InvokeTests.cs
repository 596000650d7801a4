using System.Collections.Immutable;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Platform.Sdk.Tests.Fake;
using Pulumi;
using Pulumi.Utilities;
using Pulumirpc;

namespace Platform.Sdk.Tests.Deployments;

public sealed class InvokeTests : IAsyncLifetime
{
    private const string Token = "fake:index:getThing";

    private FakeEngine _engine = null!;

    public async Task InitializeAsync()
    {
        _engine = await FakeEngine.StartAsync();
        _engine.OnInvoke = _ => new InvokeResponse { Return = JsonParser.Default.Parse<Struct>("""{"name":"found","weight":4}""") };
    }

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Fact]
    public async Task A_call_carries_the_arguments_and_the_options()
    {
        await RunAsync(() => Deployment.Instance.Invoke<ThingPart>(Token, Args("n", Output.CreateSecret("s")), new InvokeOptions
        {
            Provider = new FakeProvider("p"),
            Version = "1.0.0",
            PluginDownloadURL = "https://plugins.example",
        }));

        var call = _engine.Invoked.Single();
        Assert.Equal((Token, "1.0.0", "https://plugins.example", true), (call.Tok, call.Version, call.PluginDownloadURL, call.AcceptResources));
        Assert.Equal("urn:pulumi:test::shop::pulumi:providers:fake::p::id-of-p", call.Provider);
        Wire.Equal($$"""{"name":"n","filter":{{Wire.Secret("\"s\"")}}}""", call.Args);
    }

    [Fact]
    public async Task The_provider_of_the_parent_answers_where_none_is_given()
    {
        await RunAsync(() =>
        {
            var group = new Group("group", null, new ComponentResourceOptions { Provider = new FakeProvider("p") });
            Deployment.Instance.Invoke<ThingPart>(Token, InvokeArgs.Empty, new InvokeOptions { Parent = group });
        });

        Assert.Equal("urn:pulumi:test::shop::pulumi:providers:fake::p::id-of-p", _engine.Invoked.Single().Provider);
    }

    [Fact]
    public async Task The_answer_depends_on_what_the_arguments_come_from()
    {
        await RunAsync(() =>
        {
            var (a, b) = (new Thing("a"), new Thing("b"));
            var options = new InvokeOutputOptions { DependsOn = { b } };
            var found = Deployment.Instance.Invoke<ThingPart>(Token, Args(a.Id), options);
            _ = new Thing("one", new() { Text = found.Apply(part => part.Name), Number = found.Apply(part => part.Weight ?? 0) });
        });

        var one = _engine.Registration("one");
        Wire.Equal("""{"text":"found","number":4}""", one.Object);
        Assert.Equal(
            [FakeEngine.UrnOf("", "fake:index/thing:Thing", "a"), FakeEngine.UrnOf("", "fake:index/thing:Thing", "b")],
            one.PropertyDependencies["text"].Urns);
    }

    [Fact]
    public async Task A_call_whose_arguments_are_unknown_is_not_made()
    {
        _engine.OnRegister = request => Task.FromResult(FakeEngine.Made(request, withId: false));
        Output<ThingPart>? byArgument = null;
        Output<ThingPart>? byDependency = null;

        await new RunUnderEngine(_engine) { IsPreview = true }.OfAsync(() =>
        {
            var thing = new Thing("a", new() { Text = "known" });
            byArgument = Deployment.Instance.Invoke<ThingPart>(Token, Args(thing.Id));
            byDependency = Deployment.Instance.Invoke<ThingPart>(Token, Args(thing.Text!));
        });

        Assert.Empty(_engine.Invoked);
        Assert.False(await OutputUtilities.GetIsKnownAsync(byArgument!));
        Assert.False(await OutputUtilities.GetIsKnownAsync(byDependency!));
    }

    [Fact]
    public async Task The_single_property_of_an_answer_can_be_asked_for()
    {
        _engine.OnInvoke = _ => new InvokeResponse { Return = JsonParser.Default.Parse<Struct>("""{"only":["a","b"]}""") };
        ImmutableArray<string> awaited = default;
        Output<ImmutableArray<string>>? output = null;

        Assert.Equal(0, await new RunUnderEngine(_engine).OfAsync(() => Deployment.RunAsync(async () =>
        {
            awaited = await Deployment.Instance.InvokeSingleAsync<ImmutableArray<string>>(Token, InvokeArgs.Empty);
            output = Deployment.Instance.InvokeSingle<ImmutableArray<string>>(Token, InvokeArgs.Empty);
        })));

        Assert.Equal(["a", "b"], awaited.ToArray());
        Assert.Equal(["a", "b"], (await OutputUtilities.GetValueAsync(output!)).ToArray());
    }

    [Fact]
    public async Task A_program_may_wait_for_an_answer_and_act_on_it()
    {
        var code = await new RunUnderEngine(_engine).OfAsync(() => Deployment.RunAsync(async () =>
        {
            var found = await Deployment.Instance.InvokeAsync<ThingPart>(Token, Args("n"));
            for (var i = 0; i < found.Weight; i++)
                _ = new Thing($"thing-{i}");
        }));

        Assert.Equal(0, code);
        Assert.Equal(4, _engine.Registered.Count(request => request.Custom));
    }

    [Fact]
    public async Task What_the_provider_refuses_is_said_with_its_reasons()
    {
        _engine.OnInvoke = _ => new InvokeResponse
        {
            Failures = { new CheckFailure { Property = "name", Reason = "too long" }, new CheckFailure { Reason = "no access" } },
        };

        Assert.Equal(32, await RunAsync(() => Deployment.Instance.Invoke<ThingPart>(Token, Args("n"))));
        Assert.Equal([$"Calling {Token} failed: too long (name); no access"], _engine.Errors);
    }

    [Fact]
    public async Task A_call_that_fails_is_an_error_with_the_functions_name()
    {
        _engine.OnInvoke = _ => throw new RpcException(new Status(StatusCode.Unknown, "no such zone"));

        Assert.Equal(32, await RunAsync(() => Deployment.Instance.Invoke<ThingPart>(Token, Args("n"))));
        Assert.Equal([$"Calling {Token} failed: no such zone"], _engine.Errors);
    }

    private static GetThingArgs Args(Input<string> name, Input<string>? filter = null) => new() { Name = name, Filter = filter };

    private Task<int> RunAsync(Action program) => new RunUnderEngine(_engine).OfAsync(program);

    private sealed class GetThingArgs : InvokeArgs
    {
        [Input("name", required: true)]
        public Input<string>? Name { get; set; }

        [Input("filter")]
        public Input<string>? Filter { get; set; }
    }
}
