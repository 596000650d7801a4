using Platform.Sdk.Tests.Fake;
using Pulumi;

namespace Platform.Sdk.Tests.Deployments;

public sealed class RunTests : IAsyncLifetime
{
    private FakeEngine _staging = null!;
    private FakeEngine _prod = null!;

    public async Task InitializeAsync() => (_staging, _prod) = (await FakeEngine.StartAsync(), await FakeEngine.StartAsync());

    public async Task DisposeAsync()
    {
        await _staging.DisposeAsync();
        await _prod.DisposeAsync();
    }

    [Fact]
    public async Task One_process_can_run_programs_one_after_the_other()
    {
        Assert.Equal(0, await Run(_staging, "staging", isPreview: true).OfAsync(Deployment.RunAsync<ShopStack>));
        Assert.Equal(0, await Run(_prod, "prod", isPreview: false).OfAsync(Deployment.RunAsync<ShopStack>));

        ExpectOwnSettings();
    }

    [Fact]
    public async Task A_failed_run_does_not_spoil_the_next_one()
    {
        Action failing = () => throw new RunException("no");
        Assert.Equal(32, await Run(_staging, "staging", isPreview: true).OfAsync(failing));
        Assert.Equal(0, await Run(_staging, "staging", isPreview: true).OfAsync(Deployment.RunAsync<ShopStack>));
        Assert.Equal("staging True a", Text(_staging));
    }

    [Fact]
    public async Task Runs_that_are_started_one_by_one_go_on_side_by_side()
    {
        // Each engine answers only when the other run has arrived too.
        var arrived = 0;
        var both = new TaskCompletionSource();
        foreach (var engine in new[] { _staging, _prod })
        {
            engine.OnRegister = async request =>
            {
                if (request.Name == "one" && Interlocked.Increment(ref arrived) == 2)
                    both.SetResult();
                if (request.Name == "one")
                    await both.Task;
                return FakeEngine.Made(request);
            };
        }

        var codes = await Task.WhenAll(
            Run(_staging, "staging", isPreview: true).OfAsync(Deployment.RunAsync<ShopStack>),
            Run(_prod, "prod", isPreview: false).OfAsync(Deployment.RunAsync<ShopStack>));

        Assert.Equal([0, 0], codes);
        ExpectOwnSettings();
    }

    [Fact]
    public async Task Large_resources_go_through() // more than gRPC's own limit of 4 MiB
    {
        var large = new string('x', 20 * 1024 * 1024);
        Output<string?>? text = null;
        Assert.Equal(0, await new RunUnderEngine(_staging).OfAsync(() => text = new Thing("one", new() { Text = large }).Text));
        Assert.Equal(large.Length, (await Pulumi.Utilities.OutputUtilities.GetValueAsync(text!))!.Length);
    }

    private static RunUnderEngine Run(FakeEngine engine, string stack, bool isPreview) => new(engine)
    {
        IsPreview = isPreview,
        Configuration = new Dictionary<string, string> { ["shop:key"] = stack == "staging" ? "a" : "b" },
        Variables = new Dictionary<string, string?> { ["PULUMI_STACK"] = stack },
    };

    private static string Text(FakeEngine engine) => engine.Registration("one").Object.Fields["text"].StringValue;

    private void ExpectOwnSettings()
    {
        Assert.Equal("staging True a", Text(_staging));
        Assert.Equal("prod False b", Text(_prod));
    }

    private sealed class ShopStack : Stack
    {
        public ShopStack()
        {
            var run = Deployment.Instance;
            var early = new Thing("early");

            // Read after a wait, when another run's environment may have come.
            _ = new Thing("one", new()
            {
                Text = early.Urn.Apply(_ => $"{run.StackName} {Deployment.Instance.IsDryRun} {new Config().Require("key")}"),
            });
        }
    }
}
