using System.Collections.Concurrent;
using System.Collections.Immutable;
using Moq;
using Pulumi;
using Pulumi.Testing;

namespace Platform.Infra.Tests;

/// <summary>Stands for the clouds: gives resources what only a cloud would know, and notes what they were asked for.</summary>
internal sealed class Cloud
{
    public const string ProjectNumber = "123456789012";

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
        if (args.Type.StartsWith("aws:", StringComparison.Ordinal))
            return Amazon.AmazonOutputs.Of(args, state);
        return args.Type switch
        {
            "gcp:serviceaccount/account:Account" => state.Add("email", $"{state["accountId"]}@shop-ml-test.iam.gserviceaccount.com")
                .Add("uniqueId", $"subject-of-{args.Name}"),
            "random:index/randomPassword:RandomPassword" => state.Add("result", $"secret-of-{args.Name}"),
            "gcp:container/cluster:Cluster" => state.SetItem("controlPlaneEndpointsConfig", new Dictionary<string, object>
            {
                ["dnsEndpointConfig"] = new Dictionary<string, object> { ["endpoint"] = Endpoint, ["allowExternalTraffic"] = true },
            }),
            "gcp:certificatemanager/dnsAuthorization:DnsAuthorization" => state.Add("dnsResourceRecords", new[]
            {
                new Dictionary<string, object> { ["name"] = $"_acme-challenge.{state["domain"]}.", ["type"] = "CNAME", ["data"] = "proof.authorize.certificatemanager.goog." },
            }),
            "gcp:redis/instance:Instance" => state.Add("host", "10.29.0.3").Add("port", 6378).Add("authString", "password").Add("serverCaCerts", new[]
            {
                new Dictionary<string, object> { ["cert"] = "-----BEGIN CERTIFICATE-----" },
            }),
            "gcp:compute/globalAddress:GlobalAddress" when !state.ContainsKey("address") => state.Add("address", "203.0.113.7"),
            "gcp:logging/projectSink:ProjectSink" => state.Add("writerIdentity", $"serviceAccount:{args.Name}@gcp-sa-logging.iam.gserviceaccount.com"),
            "gcp:monitoring/uptimeCheckConfig:UptimeCheckConfig" => state.Add("uptimeCheckId", $"{args.Name}-check"),
            _ => state,
        };
    }

    /// <summary>What Google says of a project and of its own accounts there.</summary>
    private static Dictionary<string, object> AnswerTo(MockCallArgs call) => call.Token switch
    {
        "gcp:organizations/getProject:getProject" => new() { ["number"] = ProjectNumber, ["billingAccount"] = "ABCDEF-ABCDEF-ABCDEF" },
        "gcp:storage/getProjectServiceAccount:getProjectServiceAccount" => new() { ["emailAddress"] = $"service-{ProjectNumber}@gs-project-accounts.iam.gserviceaccount.com" },
        "gcp:bigquery/getDefaultServiceAccount:getDefaultServiceAccount" => new() { ["email"] = $"bq-{ProjectNumber}@bigquery-encryption.iam.gserviceaccount.com" },
        "gcp:storage/getTransferProjectServiceAccount:getTransferProjectServiceAccount" => new()
        {
            ["email"] = $"project-{ProjectNumber}@storage-transfer-service.iam.gserviceaccount.com", ["subjectId"] = "107100000000000000001",
        },
        "gcp:kms/getKMSCryptoKeyVersion:getKMSCryptoKeyVersion" => new()
        {
            ["id"] = $"//cloudkms.googleapis.com/v1/{call.Args["cryptoKey"]}/cryptoKeyVersions/1",
            ["name"] = $"{call.Args["cryptoKey"]}/cryptoKeyVersions/1",
            ["publicKeys"] = new[] { new Dictionary<string, object> { ["algorithm"] = "EC_SIGN_P256_SHA256", ["pem"] = "-----BEGIN PUBLIC KEY-----" } },
        },
        // A secret is worth its own name.
        "gcp:secretmanager/getSecretVersion:getSecretVersion" => new() { ["secretData"] = $"the secret {call.Args["secret"]}" },
        _ => throw new InvalidOperationException($"Nobody answers {call.Token} here."),
    };
}
