using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Platform.Infra.Preview.Graph;
using Pulumirpc;
using Rpc = Pulumirpc.Engine;

namespace Platform.Infra.Preview.Engine;

/// <summary>The engine's service for what the program has to say. Debug messages and passing ones are not kept.</summary>
internal sealed class LogService(Recording recording) : Rpc.EngineBase
{
    private static readonly Task<Empty> Done = Task.FromResult(new Empty());

    public override Task<Empty> Log(LogRequest request, ServerCallContext context)
    {
        if (request.Severity != LogSeverity.Debug && !request.Ephemeral)
            recording.Say(new Diagnostic(Severity(request.Severity), request.Message, request.Urn.Length > 0 ? request.Urn : null));
        return Done;
    }

    private static DiagnosticSeverity Severity(LogSeverity severity) => severity switch
    {
        LogSeverity.Error => DiagnosticSeverity.Error,
        LogSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
