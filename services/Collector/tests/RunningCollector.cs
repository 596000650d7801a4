using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Hosting;
using Platform.Store;

namespace Platform.Collector.Tests;

/// <summary>Collector behind a real web server within the test's process.</summary>
internal sealed class RunningCollector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningCollector(WebApplication app)
    {
        _app = app;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Http { get; }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public static async Task<RunningCollector> StartAsync(
        string data, Action<IServiceCollection>? before = null, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddPlatform(new DataFolder(data));
        before?.Invoke(builder.Services);
        builder.AddServing(ServiceComposition.Of<CollectorService>(builder.Services, builder.Configuration).Manifest.Name);
        var app = builder.Build().UsePlatform();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        return new RunningCollector(app);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
