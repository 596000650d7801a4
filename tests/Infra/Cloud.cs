using System.Collections.Concurrent;
using System.Collections.Immutable;
using Moq;
using Pulumi;
using Pulumi.Testing;

namespace Platform.Infra.Tests;

/// <summary>Stands for the clouds: gives resources what only a cloud would know, and notes what they were asked for.</summary>
internal sealed class Cloud
{
    public const string Endpoint = "gke-1234.europe-west1.gke.goog";

    private readonly Mock<IMocks> _mocks = new(MockBehavior.Strict);
    private readonly ConcurrentQueue<MockResourceArgs> _made = [];

    public Cloud()
    {
        _mocks.Setup(mocks => mocks.NewResourceAsync(It.IsAny<MockResourceArgs>())).Returns((MockResourceArgs args) =>
        {
            _made.Enqueue(args);
            return Task.FromResult<(string? id, object state)>(($"{args.Name}-id", StateOf(args)));
        });
        _mocks.Setup(mocks => mocks.CallAsync(It.IsAny<MockCallArgs>())).Returns((MockCallArgs args) => Task.FromResult<object>(AnswerTo(args)));
        _mocks.Setup(mocks => mocks.RegisterResourceOutputs(It.IsAny<MockRegisterResourceOutputsRequest>())).Returns(Task.CompletedTask);
    }

    public IMocks Mocks => _mocks.Object;

    /// <summary>What was made, components included, in the order of their names.</summary>
    public IReadOnlyList<MockResourceArgs> Made => [.. _made.OrderBy(one => one.Name, StringComparer.Ordinal)];

    /// <summary>Names of the resources of providers, in order.</summary>
    public IEnumerable<string> Names => Made.Where(one => !one.Type!.StartsWith("platform:", StringComparison.Ordinal)).Select(one => one.Name!);

    /// <summary>Runs a program here.</summary>
    public async Task RunAsync(Action program) =>
        await Deployment.TestAsync(Mocks, new TestOptions { ProjectName = "platform", StackName = "test" }, program);

    /// <summary>A value of what a resource was made with.</summary>
    /// <param name="name">The name of a resource that is no component.</param>
    /// <param name="path">Keys, and numbers of items.</param>
    public object? Input(string name, params string[] path)
    {
        var made = Assert.Single(Made, one => one.Name == name && !one.Type!.StartsWith("platform:", StringComparison.Ordinal));
        object? value = made.Inputs;
        foreach (var part in path)
        {
            value = value switch
            {
                ImmutableDictionary<string, object> map => map.GetValueOrDefault(part),
                ImmutableArray<object> list => list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)],
                _ => null,
            };
        }

        return value;
    }

    /// <summary>The items of a list that a resource was made with.</summary>
    public IReadOnlyList<object> Items(string name, params string[] path) => (ImmutableArray<object>)Input(name, path)!;

    /// <summary>A map of texts that a resource was made with, as <c>key=text</c>, in order.</summary>
    public IEnumerable<string> Texts(string name, params string[] path) => ((ImmutableDictionary<string, object>)Input(name, path)!)
        .Select(entry => $"{entry.Key}={entry.Value}").Order(StringComparer.Ordinal);

    private static ImmutableDictionary<string, object> StateOf(MockResourceArgs args)
    {
        var state = args.Inputs;
        if (args.Type!.StartsWith("gcp:", StringComparison.Ordinal) && !state.ContainsKey("name"))
            state = state.Add("name", args.Name!);
        return args.Type switch
        {
            "gcp:serviceaccount/account:Account" => state.Add("email", $"{state["accountId"]}@shop-ml-test.iam.gserviceaccount.com"),
            "gcp:container/cluster:Cluster" => state.SetItem("controlPlaneEndpointsConfig", new Dictionary<string, object>
            {
                ["dnsEndpointConfig"] = new Dictionary<string, object> { ["endpoint"] = Endpoint, ["allowExternalTraffic"] = true },
            }),
            "gcp:monitoring/uptimeCheckConfig:UptimeCheckConfig" => state.Add("uptimeCheckId", $"{args.Name}-check"),
            _ => state,
        };
    }

    /// <summary>A secret is worth its own name.</summary>
    private static ImmutableDictionary<string, object> AnswerTo(MockCallArgs args) => args.Token switch
    {
        "gcp:secretmanager/getSecretVersion:getSecretVersion" => args.Args.Add("secretData", $"the secret {args.Args["secret"]}"),
        _ => throw new InvalidOperationException($"Nobody answers {args.Token} here."),
    };
}
