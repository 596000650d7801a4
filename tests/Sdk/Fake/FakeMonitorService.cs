using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Platform.Sdk.Tests.Fake;

internal sealed class FakeMonitorService(FakeEngine engine) : ResourceMonitor.ResourceMonitorBase
{
    public override Task<SupportsFeatureResponse> SupportsFeature(SupportsFeatureRequest request, ServerCallContext context)
    {
        engine.AskedFeatures.Enqueue(request.Id);
        return Task.FromResult(new SupportsFeatureResponse { HasSupport = engine.Supports(request.Id) });
    }

    public override Task<RegisterResourceResponse> RegisterResource(RegisterResourceRequest request, ServerCallContext context)
    {
        engine.Registered.Enqueue(request);
        return engine.OnRegister(request);
    }

    public override Task<Empty> RegisterResourceOutputs(RegisterResourceOutputsRequest request, ServerCallContext context)
    {
        engine.Outputs.Enqueue(request);
        return Task.FromResult(new Empty());
    }

    public override Task<ReadResourceResponse> ReadResource(ReadResourceRequest request, ServerCallContext context)
    {
        engine.Read.Enqueue(request);
        return Task.FromResult(engine.OnRead(request));
    }

    public override Task<InvokeResponse> Invoke(ResourceInvokeRequest request, ServerCallContext context)
    {
        engine.Invoked.Enqueue(request);
        return Task.FromResult(engine.OnInvoke(request));
    }

    public override async Task<Empty> SignalAndWaitForShutdown(Empty request, ServerCallContext context)
    {
        await engine.OnShutdown();
        return new Empty();
    }
}
