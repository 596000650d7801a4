using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Grpc.Net.Client;
using Pulumirpc;

namespace Platform.Infra.Tests.Preview.Engine;

/// <summary>Speaks to an engine without a package in between, as no package would.</summary>
internal sealed class EngineClient(string address) : IDisposable
{
    private readonly GrpcChannel _channel = GrpcChannel.ForAddress($"http://{address}");

    public Task<RegisterResourceResponse> RegisterAsync(RegisterResourceRequest request) =>
        CallAsync(request, RegisterResourceResponse.Parser, "ResourceMonitor/RegisterResource");

    public Task<ReadResourceResponse> ReadAsync(ReadResourceRequest request) =>
        CallAsync(request, ReadResourceResponse.Parser, "ResourceMonitor/ReadResource");

    public Task<Empty> SetOutputsAsync(RegisterResourceOutputsRequest request) =>
        CallAsync(request, Empty.Parser, "ResourceMonitor/RegisterResourceOutputs");

    public async Task<bool> SupportsAsync(string feature) => (await CallAsync(
        new SupportsFeatureRequest { Id = feature }, SupportsFeatureResponse.Parser, "ResourceMonitor/SupportsFeature")).HasSupport;

    public Task<Empty> LogAsync(LogRequest request) => CallAsync(request, Empty.Parser, "Engine/Log");

    public Task<Empty> ShutDownAsync() => CallAsync(new Empty(), Empty.Parser, "ResourceMonitor/SignalAndWaitForShutdown");

    public void Dispose() => _channel.Dispose();

    private async Task<TResponse> CallAsync<TRequest, TResponse>(TRequest request, MessageParser<TResponse> parser, string name)
        where TRequest : class, IMessage
        where TResponse : class, IMessage<TResponse>
    {
        var parts = name.Split('/');
        var method = new Method<TRequest, TResponse>(
            MethodType.Unary, $"pulumirpc.{parts[0]}", parts[1],
            Marshallers.Create(message => message.ToByteArray(), _ => request), Marshallers.Create(message => message.ToByteArray(), parser.ParseFrom));
        return await _channel.CreateCallInvoker().AsyncUnaryCall(method, host: null, default, request);
    }
}
