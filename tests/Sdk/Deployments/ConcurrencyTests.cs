using System.Collections.Concurrent;
using CsCheck;
using Platform.Sdk.Tests.Fake;
using Pulumi;

namespace Platform.Sdk.Tests.Deployments;

public sealed class ConcurrencyTests : IAsyncLifetime
{
    private FakeEngine _engine = null!;

    public async Task InitializeAsync() => _engine = await FakeEngine.StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Fact]
    public async Task Two_thousand_resources_register_as_soon_as_their_dependencies_allow()
    {
        // Twenty layers of a hundred. The engine answers a layer only once all of it has arrived: a program that
        // registers less at once than the dependencies allow would never end.
        const int Layers = 20;
        const int Width = 100;
        var arrived = new int[Layers];
        var complete = Enumerable.Range(0, Layers).Select(_ => new TaskCompletionSource()).ToArray();
        _engine.OnRegister = async request =>
        {
            if (request.Custom)
            {
                var layer = int.Parse(request.Name.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture);
                if (Interlocked.Increment(ref arrived[layer]) == Width)
                    complete[layer].SetResult();
                await complete[layer].Task;
            }

            return FakeEngine.Made(request);
        };

        var code = await new RunUnderEngine(_engine).OfAsync(() =>
        {
            Thing[] above = [];
            for (var layer = 0; layer < Layers; layer++)
                above = [.. Enumerable.Range(0, Width).Select(i => new Thing($"{layer}-{i}", ArgsOf(above, i)))];
        });

        Assert.Equal(0, code);
        Assert.All(arrived, count => Assert.Equal(Width, count));

        static ThingArgs ArgsOf(Thing[] above, int i) =>
            above.Length == 0 ? new() : new() { Text = above[i].Id, List = { above[(i + 1) % above.Length].Id } };
    }

    [Fact]
    public async Task A_chain_of_two_thousand_resources_registers_from_one_end_to_the_other()
    {
        var code = await new RunUnderEngine(_engine).OfAsync(() =>
        {
            var last = new Thing("0");
            for (var i = 1; i < 2000; i++)
                last = new Thing($"{i}", new() { Text = last.Id });
        });

        Assert.Equal(0, code);
        Assert.Equal(
            Enumerable.Range(0, 2000).Select(i => $"{i}"),
            _engine.Registered.Where(request => request.Custom).Select(request => request.Name));
    }

    /// <summary>For each resource: which earlier ones its properties come from, and which it depends on explicitly.</summary>
    private static readonly Gen<(int[] Used, int[] Needed)[]> Graphs =
        from size in Gen.Int[1, 40]
        from edges in Gen.Select(Gen.Int[0, 1000].Array[0, 4], Gen.Int[0, 1000].Array[0, 3]).Array[size]
        select edges.Select((edge, i) => i == 0 ? ([], []) : (Before(edge.Item1, i), Before(edge.Item2, i))).ToArray();

    [Fact]
    public async Task In_any_graph_every_dependency_is_complete_before_its_dependents_register() =>
        await Graphs.SampleAsync(
            async graph =>
            {
                var complete = new ConcurrentDictionary<string, bool>();
                var early = new ConcurrentQueue<string>();
                _engine.Registered.Clear();
                _engine.OnRegister = async request =>
                {
                    foreach (var urn in request.Dependencies.Where(urn => !complete.ContainsKey(urn)))
                        early.Enqueue($"{request.Name} before {urn}");
                    await Task.Yield();
                    var made = FakeEngine.Made(request);
                    complete[made.Urn] = true;
                    return made;
                };

                Assert.Equal(0, await new RunUnderEngine(_engine).OfAsync(() => Build(graph)));

                Assert.Empty(early);
                for (var i = 0; i < graph.Length; i++)
                {
                    var request = _engine.Registration($"{i}");
                    Assert.Equal(Urns(graph[i].Used.Concat(graph[i].Needed)), request.Dependencies);
                    Assert.Equal(Urns(graph[i].Used), request.PropertyDependencies.TryGetValue("list", out var list) ? list.Urns : []);
                    Assert.Equal(graph[i].Used.Length, request.Object.Fields.TryGetValue("list", out var values) ? values.ListValue.Values.Count : 0);
                }
            },
            iter: 60,
            threads: 1);

    [Fact]
    public async Task In_any_graph_mocks_see_every_resource_once_and_after_what_it_uses() =>
        await Graphs.SampleAsync(
            async graph =>
            {
                var mocks = new OrderedMocks();
                var resources = await Deployment.TestAsync(mocks, new() { IsPreview = false }, () => Build(graph));

                Assert.Equal(graph.Length, resources.Length);
                var order = mocks.Names.Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at);
                for (var i = 0; i < graph.Length; i++)
                    Assert.All(graph[i].Used.Concat(graph[i].Needed), other => Assert.True(order[$"{other}"] < order[$"{i}"]));
            },
            iter: 200,
            threads: 2);

    private static int[] Before(int[] edges, int i) => [.. edges.Select(edge => edge % i).Distinct().Order()];

    private static void Build((int[] Used, int[] Needed)[] graph)
    {
        var things = new List<Thing>();
        for (var i = 0; i < graph.Length; i++)
        {
            var options = new CustomResourceOptions { DependsOn = graph[i].Needed.Select(other => (Resource)things[other]).ToArray() };
            var args = new ThingArgs();
            foreach (var other in graph[i].Used)
                args.List.Add(things[other].Id);
            things.Add(new Thing($"{i}", args, options));
        }
    }

    private static IEnumerable<string> Urns(IEnumerable<int> things) => things
        .Select(thing => FakeEngine.UrnOf("", "fake:index/thing:Thing", $"{thing}")).Distinct().Order(StringComparer.Ordinal);

    private sealed class OrderedMocks : Pulumi.Testing.IMocks
    {
        public ConcurrentQueue<string> Names { get; } = [];

        public Task<(string? id, object state)> NewResourceAsync(Pulumi.Testing.MockResourceArgs args)
        {
            Names.Enqueue(args.Name!);
            return Task.FromResult<(string?, object)>(($"id-of-{args.Name}", args.Inputs));
        }

        public Task<object> CallAsync(Pulumi.Testing.MockCallArgs args) => Task.FromResult<object>(args.Args);
    }
}
