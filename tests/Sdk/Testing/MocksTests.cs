using System.Collections.Concurrent;
using System.Collections.Immutable;
using Platform.Sdk.Tests.Fake;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Platform.Sdk.Tests.Testing;

public sealed class MocksTests
{
    [Fact]
    public async Task A_stack_under_test_gives_all_its_resources_itself_included()
    {
        var resources = await Deployment.TestAsync<ShopStack>(new Mocks());

        Assert.Equal(["project-stack", "group", "one", "two"], resources.Select(resource => resource.GetResourceName()));
        var stack = Assert.IsType<ShopStack>(resources[0]);
        Assert.Equal("id-of-one", await OutputUtilities.GetValueAsync(stack.Address));
    }

    [Fact]
    public async Task A_function_under_test_gives_its_resources_and_its_outputs()
    {
        var (resources, outputs) = await Deployment.TestAsync(new Mocks(), new TestOptions { StackName = "s" }, () =>
            new Dictionary<string, object?> { ["stack"] = Deployment.Instance.StackName, ["id"] = new Thing("one").Id });

        Assert.Equal("one", Assert.Single(resources).GetResourceName());
        Assert.Equal("s", outputs["stack"]);
        Assert.Equal("id-of-one", await OutputUtilities.GetValueAsync((Output<string>)outputs["id"]!));
    }

    [Fact]
    public async Task Mocks_see_plain_values_without_what_is_unknown_or_null()
    {
        var mocks = new Mocks();
        await Deployment.TestAsync(mocks, new TestOptions(), () => new Thing("one", new ThingArgs
        {
            Text = Output.CreateSecret("s"),
            Number = 3,
            Flag = OutputUtilities.CreateUnknown(true),
            List = { "a", Output.CreateSecret("b") },
            Part = new ThingPartArgs { Name = "p" },
        }));

        var inputs = mocks.Resources.Single().Inputs;
        Assert.Equal(["list", "number", "part", "text"], inputs.Keys.Order());
        Assert.Equal("s", inputs["text"]);
        Assert.Equal(3.0, inputs["number"]);
        Assert.Equal(["a", "b"], Assert.IsType<ImmutableArray<object?>>(inputs["list"]).ToArray());
        Assert.Equal("p", Assert.IsType<ImmutableDictionary<string, object?>>(inputs["part"])["name"]);
    }

    [Fact]
    public async Task Mocks_answer_with_outputs_as_dictionaries_of_any_kind()
    {
        foreach (object state in new object[]
        {
            new Dictionary<string, object> { ["computed"] = "c" },
            new Dictionary<string, object?> { ["computed"] = "c" }.ToImmutableDictionary(),
            new SortedDictionary<string, object> { ["computed"] = "c" },
        })
        {
            var resources = await Deployment.TestAsync(new Mocks { State = state }, new TestOptions(), () => new Thing("one"));
            Assert.Equal("c", await OutputUtilities.GetValueAsync(((Thing)resources[0]).Computed));
        }
    }

    [Fact]
    public async Task Calls_are_answered_by_mocks()
    {
        var mocks = new Mocks();
        await Deployment.TestAsync(mocks, new TestOptions(), async () =>
        {
            var args = new DictionaryInvokeArgs(ImmutableDictionary<string, object?>.Empty.Add("name", "n").Add("weight", 2));
            var answer = await Deployment.Instance.InvokeAsync<ThingPart>("fake:index:getThing", args);
            Assert.Equal(("n", 2), (answer.Name, answer.Weight));
        });
        Assert.Equal("fake:index:getThing", mocks.Calls.Single().Token);
    }

    [Fact]
    public async Task Existing_resources_are_read_from_mocks_by_their_id()
    {
        var mocks = new Mocks();
        await Deployment.TestAsync(mocks, new TestOptions(), () => Thing.Get("found", "7"));
        Assert.Equal("7", mocks.Resources.Single().Id);
    }

    [Fact]
    public async Task Outputs_of_components_and_the_stack_reach_the_mocks()
    {
        var mocks = new Mocks();
        await Deployment.TestAsync<ShopStack>(mocks);
        var ofGroup = mocks.Outputs.Single(outputs => outputs.Urn.EndsWith("::group", StringComparison.Ordinal));
        Assert.Equal("none", await OutputUtilities.GetValueAsync(ofGroup.Outputs["first"]));
        Assert.Contains("Address", mocks.Outputs.Single(outputs => outputs.Urn.EndsWith("::project-stack", StringComparison.Ordinal)).Outputs.Keys);
    }

    [Fact]
    public async Task A_run_under_test_is_a_preview_unless_it_is_said_otherwise()
    {
        await Deployment.TestAsync(new Mocks(), new TestOptions(), () => Assert.True(Deployment.Instance.IsDryRun));
        await Deployment.TestAsync(new Mocks(), new TestOptions { IsPreview = false }, () => Assert.False(Deployment.Instance.IsDryRun));
    }

    [Fact]
    public async Task One_error_is_thrown_as_it_is_and_several_together()
    {
        var one = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync(new Mocks(), new TestOptions(), () => Log.Error("a")));
        Assert.Equal("a", one.Message);
        var several = await Assert.ThrowsAsync<AggregateException>(() => Deployment.TestAsync(new Mocks(), new TestOptions(), () =>
        {
            Log.Error("a");
            Log.Error("b");
        }));
        Assert.Equal(["a", "b"], several.InnerExceptions.Select(inner => inner.Message));
    }

    [Fact]
    public async Task A_failing_mock_fails_the_run()
    {
        var error = await Assert.ThrowsAsync<RunException>(
            () => Deployment.TestAsync(new Mocks { State = 3 }, new TestOptions(), () => new Thing("one")));
        Assert.Contains("dictionary", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runs_go_side_by_side_and_do_not_see_each_other()
    {
        var names = Enumerable.Range(0, 20).Select(i => $"stack-{i}").ToArray();
        var seen = await Task.WhenAll(names.Select(async name =>
        {
            var (resources, outputs) = await Deployment.TestAsync(new Mocks(), new TestOptions { StackName = name }, async () =>
            {
                await Task.Yield();
                var thing = new Thing(name);
                var id = await OutputUtilities.GetValueAsync(thing.Id);
                return new Dictionary<string, object?> { ["text"] = $"{Deployment.Instance.StackName} {id}" };
            });
            Assert.Single(resources);
            return (string)outputs["text"]!;
        }));
        Assert.Equal(names.Select(name => $"{name} id-of-{name}"), seen);
    }

    [Fact]
    public async Task There_is_no_run_before_one_is_started_and_after_it_ended()
    {
        Assert.Throws<InvalidOperationException>(() => Deployment.Instance);
        await Deployment.TestAsync(new Mocks(), new TestOptions(), () => { });
        Assert.Throws<InvalidOperationException>(() => new Thing("one"));
    }

    [Fact]
    public async Task A_stack_can_be_made_by_a_service_provider()
    {
        var resources = await Deployment.TestWithServiceProviderAsync<NamedStack>(new Mocks(), new Services(() => new NamedStack("given")));
        Assert.Contains(resources, resource => resource.GetResourceName() == "given");
        var error = await Assert.ThrowsAsync<RunException>(
            () => Deployment.TestWithServiceProviderAsync<NamedStack>(new Mocks(), new Services(() => "no stack")));
        Assert.Contains("makes no", error.Message, StringComparison.Ordinal);
    }

    private sealed class Services(Func<object> make) : IServiceProvider
    {
        public object GetService(Type serviceType) => make();
    }

    private sealed class NamedStack : Stack
    {
        public NamedStack(string name) => _ = new Thing(name);
    }

    private sealed class ShopStack : Stack
    {
        public ShopStack()
        {
            Thing? one = null;
            _ = new Group("group", group => one = group.Add("one"));
            _ = new Thing("two", new() { Text = one!.Id });
            Address = one.Id;
        }

        [Output]
        public Output<string> Address { get; private set; }
    }

    private sealed class Mocks : IMocks
    {
        public object? State { get; init; }

        public ConcurrentQueue<MockResourceArgs> Resources { get; } = [];

        public ConcurrentQueue<MockCallArgs> Calls { get; } = [];

        public ConcurrentQueue<MockRegisterResourceOutputsRequest> Outputs { get; } = [];

        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        {
            Resources.Enqueue(args);
            return Task.FromResult<(string?, object)>(($"id-of-{args.Name}", State ?? args.Inputs));
        }

        public Task<object> CallAsync(MockCallArgs args)
        {
            Calls.Enqueue(args);
            return Task.FromResult<object>(args.Args);
        }

        public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
        {
            Outputs.Enqueue(args);
            return Task.CompletedTask;
        }
    }
}
