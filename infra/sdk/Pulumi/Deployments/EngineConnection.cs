using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Grpc.Net.Client;
using Pulumirpc;

namespace Pulumi;

/// <summary>The engine behind its two addresses: plain HTTP/2, messages up to 400 MiB.</summary>
internal sealed class EngineConnection : IMonitor, IEngine, IDisposable
{
    private const int LargestMessage = 400 * 1024 * 1024;

    /// <summary>A log line that is not taken within this time counts as lost; nothing else has a limit.</summary>
    private static readonly TimeSpan LogPatience = TimeSpan.FromSeconds(30);

    private readonly GrpcChannel _monitorChannel;
    private readonly GrpcChannel _engineChannel;
    private readonly ResourceMonitor.ResourceMonitorClient _monitor;
    private readonly Engine.EngineClient _engine;

    public EngineConnection(string monitor, string engine)
    {
        _monitorChannel = Open(monitor);
        _engineChannel = Open(engine);
        _monitor = new ResourceMonitor.ResourceMonitorClient(_monitorChannel);
        _engine = new Engine.EngineClient(_engineChannel);
    }

    public async Task<bool> SupportsFeatureAsync(string feature) =>
        (await _monitor.SupportsFeatureAsync(new SupportsFeatureRequest { Id = feature })).HasSupport;

    public async Task<InvokeResponse> InvokeAsync(ResourceInvokeRequest request) => await _monitor.InvokeAsync(request);

    public async Task<ReadResourceResponse> ReadResourceAsync(Resource resource, ReadResourceRequest request) =>
        await _monitor.ReadResourceAsync(request);

    public async Task<RegisterResourceResponse> RegisterResourceAsync(Resource resource, RegisterResourceRequest request) =>
        await _monitor.RegisterResourceAsync(request);

    public async Task RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request) =>
        await _monitor.RegisterResourceOutputsAsync(request);

    public async Task SignalAndWaitForShutdownAsync()
    {
        try
        {
            await _monitor.SignalAndWaitForShutdownAsync(new Empty());
        }
        catch (RpcException error) when (error.StatusCode == StatusCode.Unimplemented)
        {
            // An older engine notices the end by the process's.
        }
    }

    public async Task LogAsync(LogRequest request) =>
        await _engine.LogAsync(request, deadline: DateTime.UtcNow + LogPatience);

    public void Dispose()
    {
        _monitorChannel.Dispose();
        _engineChannel.Dispose();
    }

    private static GrpcChannel Open(string address) => GrpcChannel.ForAddress($"http://{address}", new GrpcChannelOptions
    {
        MaxReceiveMessageSize = LargestMessage,
        MaxSendMessageSize = LargestMessage,
        DisposeHttpClient = true,

        // A server may limit the calls on a connection, and hundreds of registrations wait at the same time. The
        // engine is on this machine, whatever proxy leads to the rest of the world.
        HttpHandler = new SocketsHttpHandler { EnableMultipleHttp2Connections = true, UseProxy = false },
    });
}
