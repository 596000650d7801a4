using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Platform.Infra.Preview.Graph;
using Pulumirpc;

namespace Platform.Infra.Preview.Engine;

/// <summary>
/// The engine's service for resources, as it answers in a dry run of a stack that does not exist yet: inputs come back
/// as outputs, what only a cloud knows stays unknown, secrets stay secret.
/// </summary>
internal sealed class MonitorService(Recording recording, InvokeAnswers answers) : ResourceMonitor.ResourceMonitorBase
{
    /// <summary>What this engine understands. Transforms, hooks and output values need more of the protocol than a preview has.</summary>
    private static readonly HashSet<string> Features = ["secrets", "resourceReferences", "aliasSpecs", "deletedWith", "replaceWith"];

    private static readonly Task<Empty> Done = Task.FromResult(new Empty());

    public override Task<SupportsFeatureResponse> SupportsFeature(SupportsFeatureRequest request, ServerCallContext context) =>
        Task.FromResult(new SupportsFeatureResponse { HasSupport = Features.Contains(request.Id) });

    public override Task<RegisterResourceResponse> RegisterResource(RegisterResourceRequest request, ServerCallContext context)
    {
        var urn = Try(() => recording.Register(request));
        var outputs = request.Object ?? new Struct();
        foreach (var name in request.AdditionalSecretOutputs.Where(outputs.Fields.ContainsKey))
            outputs.Fields[name] = WireValues.AsSecret(outputs.Fields[name]);
        return Task.FromResult(new RegisterResourceResponse { Urn = urn, Id = request.ImportId, Object = outputs });
    }

    public override Task<ReadResourceResponse> ReadResource(ReadResourceRequest request, ServerCallContext context) =>
        Task.FromResult(new ReadResourceResponse { Urn = Try(() => recording.Read(request)), Properties = request.Properties });

    public override Task<Empty> RegisterResourceOutputs(RegisterResourceOutputsRequest request, ServerCallContext context)
    {
        Try(() =>
        {
            recording.SetOutputs(request.Urn, request.Outputs);
            return request.Urn;
        });
        return Done;
    }

    public override Task<InvokeResponse> Invoke(ResourceInvokeRequest request, ServerCallContext context) =>
        answers.Answer(request.Tok, request.Args) is { } result
            ? Task.FromResult(new InvokeResponse { Return = result })
            : throw Refuse(new RegistrationException(
                $"The function {request.Tok} has no answer in a preview; add it to {nameof(InvokeAnswers)}.", urn: null));

    public override Task<Empty> SignalAndWaitForShutdown(Empty request, ServerCallContext context) => Done;

    private string Try(Func<string> record)
    {
        try
        {
            return record();
        }
        catch (RegistrationException refusal)
        {
            throw Refuse(refusal);
        }
    }

    private RpcException Refuse(RegistrationException refusal)
    {
        recording.Say(new Diagnostic(DiagnosticSeverity.Error, refusal.Message, refusal.Urn));
        return new RpcException(new Status(StatusCode.InvalidArgument, refusal.Message));
    }
}
