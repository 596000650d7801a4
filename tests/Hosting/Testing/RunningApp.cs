using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Hosting.Conventions;
using Platform.Store;

namespace Platform.Hosting.Tests.Testing;

/// <summary>The test service behind a real web server on a port of this machine.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningApp(WebApplication app, LogLines log)
    {
        (_app, Log) = (app, log);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Http { get; }

    public LogLines Log { get; }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Starts it; ready or not.</summary>
    public static async Task<RunningApp> StartAsync(DataFolder data, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var log = new LogLines();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddPlatform(data);
        builder.AddServing(ServiceComposition.Of<CountedService>(builder.Services, builder.Configuration).Manifest.Name);
        more?.Invoke(builder.Services);
        var app = builder.Build().UsePlatform();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        return new RunningApp(app, log);
    }

    /// <summary>Starts it and waits until it is ready.</summary>
    public static async Task<RunningApp> ReadyAsync(DataFolder data, Action<IServiceCollection>? more = null)
    {
        var app = await StartAsync(data, more);
        await app.Get<WarmUp>().Done;
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        Log.Dispose();
    }
}
