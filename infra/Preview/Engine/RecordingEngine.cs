using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Engine;

/// <summary>
/// An engine that changes nothing: it speaks the engine's protocol on a port of this machine, and records what the
/// program registers.
/// </summary>
public sealed class RecordingEngine : IAsyncDisposable
{
    /// <summary>The engine's own limit.</summary>
    private const int LargestMessage = 400 * 1024 * 1024;

    private readonly WebApplication _server;
    private readonly Recording _recording;

    private RecordingEngine(WebApplication server, Recording recording)
    {
        _server = server;
        _recording = recording;
        Address = new Uri(server.Urls.Single()).Authority;
    }

    /// <summary>Host and port.</summary>
    public string Address { get; }

    /// <summary>Starts an engine for one run of the program.</summary>
    /// <param name="project">The project's name.</param>
    /// <param name="stack">The stack's name.</param>
    /// <param name="folder">The program's folder, from which paths of assets begin.</param>
    /// <param name="answers">What functions answer.</param>
    public static async Task<RecordingEngine> StartAsync(string project, string stack, string folder, InvokeAnswers answers)
    {
        var recording = new Recording(stack, project, folder);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.Http2.MaxStreamsPerConnection = 1000;
            kestrel.Listen(System.Net.IPAddress.Loopback, port: 0, listen => listen.Protocols = HttpProtocols.Http2);
        });
        builder.Services.AddRouting();
        builder.Services.AddGrpc((GrpcServiceOptions options) =>
        {
            options.MaxReceiveMessageSize = LargestMessage;
            options.MaxSendMessageSize = LargestMessage;
        });
        builder.Services.AddSingleton(new MonitorService(recording, answers));
        builder.Services.AddSingleton(new LogService(recording));
        var server = builder.Build();
        server.MapGrpcService<MonitorService>();
        server.MapGrpcService<LogService>();
        await server.StartAsync().ConfigureAwait(false);
        return new RecordingEngine(server, recording);
    }

    /// <summary>Adds something to what the program said.</summary>
    public void Say(Diagnostic diagnostic) => _recording.Say(diagnostic);

    /// <summary>The graph of what was recorded until now.</summary>
    public StackGraph ToGraph() => _recording.ToGraph();

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
