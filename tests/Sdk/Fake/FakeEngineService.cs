using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Platform.Sdk.Tests.Fake;

internal sealed class FakeEngineService(FakeEngine engine) : Engine.EngineBase
{
    public override Task<Empty> Log(LogRequest request, ServerCallContext context)
    {
        engine.Logged.Enqueue(request);
        engine.OnLog(request);
        return Task.FromResult(new Empty());
    }
}
