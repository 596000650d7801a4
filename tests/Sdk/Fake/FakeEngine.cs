using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pulumirpc;

namespace Platform.Sdk.Tests.Fake;

/// <summary>
/// An engine on a port of this machine that speaks the protocol and keeps what it is told. By default it makes every
/// resource at once, with its inputs as outputs, and in a preview without an id.
/// </summary>
internal sealed class FakeEngine : IAsyncDisposable
{
    public const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    public const string SignatureKey = "4dabf18193072939515e22adb298388d";
    public const string Secret = "1b47061264138c4ac30d75fd1eb44270";
    public const string Asset = "c44067f5952c0a294b673a41bacd8c17";
    public const string Archive = "0def7320c3a5731c473e5ecbe6d01bc7";
    public const string Reference = "5cf8f73096256a8f31e491e813e4eb8e";

    private readonly WebApplication _app;

    private FakeEngine(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    /// <summary>What the engine says it can do; everything, where nothing is set.</summary>
    public Func<string, bool> Supports { get; set; } = _ => true;

    /// <summary>Answers registrations; may wait, or throw.</summary>
    public Func<RegisterResourceRequest, Task<RegisterResourceResponse>> OnRegister { get; set; } =
        request => Task.FromResult(Made(request));

    public Func<ReadResourceRequest, ReadResourceResponse> OnRead { get; set; } = request =>
        new ReadResourceResponse { Urn = UrnOf(request.Parent, request.Type, request.Name), Properties = request.Properties };

    public Func<ResourceInvokeRequest, InvokeResponse> OnInvoke { get; set; } = request => new InvokeResponse { Return = request.Args };

    /// <summary>Answers the end of the program; may wait, or throw.</summary>
    public Func<Task> OnShutdown { get; set; } = () => Task.CompletedTask;

    /// <summary>Told of every log line.</summary>
    public Action<LogRequest> OnLog { get; set; } = _ => { };

    public ConcurrentQueue<string> AskedFeatures { get; } = [];

    public ConcurrentQueue<RegisterResourceRequest> Registered { get; } = [];

    public ConcurrentQueue<RegisterResourceOutputsRequest> Outputs { get; } = [];

    public ConcurrentQueue<ReadResourceRequest> Read { get; } = [];

    public ConcurrentQueue<ResourceInvokeRequest> Invoked { get; } = [];

    public ConcurrentQueue<LogRequest> Logged { get; } = [];

    public IEnumerable<string> Errors => Logged.Where(line => line.Severity == LogSeverity.Error).Select(line => line.Message);

    public static async Task<FakeEngine> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc(grpc => grpc.MaxReceiveMessageSize = null);
        FakeEngine? engine = null;
        builder.Services.AddSingleton(_ => engine!);
        var app = builder.Build();
        app.MapGrpcService<FakeMonitorService>();
        app.MapGrpcService<FakeEngineService>();
        engine = new FakeEngine(app);
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        engine.Address = new Uri(addresses.Addresses.Single()).Authority;
        return engine;
    }

    /// <summary>The only registration of a resource of that name.</summary>
    public RegisterResourceRequest Registration(string name) => Registered.Single(request => request.Name == name);

    /// <summary>What an engine that made the resource answers.</summary>
    public static RegisterResourceResponse Made(RegisterResourceRequest request, bool withId = true) => new()
    {
        Urn = UrnOf(request.Parent, request.Type, request.Name),
        Id = request.Custom && withId ? $"id-of-{request.Name}" : "",
        Object = request.Object,
    };

    public static string UrnOf(string parent, string type, string name)
    {
        var above = parent.Length == 0 || parent.Contains("pulumi:pulumi:Stack", StringComparison.Ordinal) ? "" : $"{parent.Split("::")[2]}$";
        return $"urn:pulumi:test::shop::{above}{type}::{name}";
    }

    /// <summary>Ends as an engine does that is killed: connections are cut.</summary>
    public Task KillAsync() => _app.StopAsync(new CancellationToken(canceled: true));

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
