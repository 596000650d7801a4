using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi.Testing;

/// <summary>Hands what a program under test registers to its mocks. The stack itself is answered here.</summary>
internal sealed class MockMonitor(IMocks mocks) : IMonitor
{
    private readonly Lock _gate = new();
    private readonly List<Resource> _resources = [];
    private readonly ConcurrentDictionary<string, Struct> _byUrn = [];

    /// <summary>All resources in the order of their registration, the stack among them.</summary>
    public ImmutableArray<Resource> Resources
    {
        get
        {
            lock (_gate)
                return [.. _resources];
        }
    }

    public Task<bool> SupportsFeatureAsync(string feature) => Task.FromResult(true);

    public async Task<InvokeResponse> InvokeAsync(ResourceInvokeRequest request)
    {
        if (request.Tok == "pulumi:pulumi:getResource")
        {
            var urn = request.Args.Fields[Special.UrnProperty].StringValue;
            return new InvokeResponse
            {
                Return = _byUrn.GetValueOrDefault(urn) ?? throw new RunException($"There is no resource {urn}."),
            };
        }

        var call = new MockCallArgs { Token = request.Tok, Args = Known(request.Args), Provider = request.Provider };
        var answer = await mocks.CallAsync(call).ConfigureAwait(false);
        return new InvokeResponse { Return = await ToWireAsync(answer).ConfigureAwait(false) };
    }

    public async Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request)
    {
        var urn = UrnOf(request.Parent, request.Type, request.Name);
        var args = new MockResourceArgs
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = Known(request.Properties),
            Provider = request.Provider,
            Id = request.Id,
        };
        var (_, state) = await AnswerAsync(urn, args).ConfigureAwait(false);
        Remember(resource);
        return new ReadResourceResponse { Urn = urn, Properties = state };
    }

    public async Task<RegisterResourceResponse> RegisterResourceAsync(Resource resource, RegisterResourceRequest request)
    {
        Remember(resource);
        var urn = UrnOf(request.Parent, request.Type, request.Name);
        if (request.Type == Stack.TypeName)
            return new RegisterResourceResponse { Urn = urn, Object = new Struct() };
        var args = new MockResourceArgs
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = Known(request.Object),
            Provider = request.Provider,
            Id = request.ImportId,
        };
        var (id, state) = await AnswerAsync(urn, args).ConfigureAwait(false);
        return new RegisterResourceResponse { Urn = urn, Id = id, Object = state };
    }

    public Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request)
    {
        var deserializer = new PropertyDeserializer(Deployment.Current.Types);
        var outputs = request.Outputs.Fields.ToImmutableDictionary(
            field => field.Key,
            field => new Output<object?>(Task.FromResult(deserializer.Deserialize(field.Value))));
        return mocks.RegisterResourceOutputs(new MockRegisterResourceOutputsRequest(request.Urn, outputs));
    }

    public Task SignalAndWaitForShutdownAsync() => Task.CompletedTask;

    private async Task<(string Id, Struct State)> AnswerAsync(string urn, MockResourceArgs args)
    {
        var (id, outputs) = await mocks.NewResourceAsync(args).ConfigureAwait(false);
        var state = await ToWireAsync(outputs).ConfigureAwait(false);
        var idOrGiven = id ?? args.Id ?? "";
        _byUrn[urn] = new Struct
        {
            Fields =
            {
                [Special.UrnProperty] = Value.ForString(urn),
                [Special.IdProperty] = Value.ForString(idOrGiven),
                ["state"] = Value.ForStruct(state),
            },
        };
        return (idOrGiven, state);
    }

    private void Remember(Resource resource)
    {
        lock (_gate)
            _resources.Add(resource);
    }

    private static ImmutableDictionary<string, object> Known(Struct properties) =>
        new PropertyDeserializer(Deployment.Current.Types).DeserializeKnown(properties);

    private static async Task<Struct> ToWireAsync(object answer)
    {
        var serializer = new PropertySerializer(Deployment.Current.Types, keepResources: true);
        var path = PropertyPath.Of("answer of the mocks");
        var value = await serializer.SerializeAsync(path, AsMap(answer), []).ConfigureAwait(false);
        return value.KindCase == Value.KindOneofCase.StructValue
            ? value.StructValue
            : throw new RunException($"Mocks answer with a dictionary, not with a {answer?.GetType().Name ?? "null"}.");
    }

    /// <summary>Some dictionaries are known by their generic interface only.</summary>
    private static object? AsMap(object answer) =>
        answer is IDictionary<string, object> and not IDictionary
            ? new Dictionary<string, object>((IDictionary<string, object>)answer)
            : answer;

    /// <summary>The URN as the official mocks make it: every type stands below that of the stack.</summary>
    private static string UrnOf(string parent, string type, string name)
    {
        var above = string.IsNullOrEmpty(parent) ? "" : $"{Urn.QualifiedTypeOf(parent).Split('$')[0]}$";
        var settings = Deployment.Current.Settings;
        return $"urn:pulumi:{settings.Stack}::{settings.Project}::{above}{type}::{name}";
    }
}
