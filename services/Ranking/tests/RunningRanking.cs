using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Contracts;
using Platform.Hosting;
using Platform.Hosting.Conventions;
using Platform.Store;

namespace Platform.Ranking.Tests;

/// <summary>Ranking behind a real web server within the test's process.</summary>
internal sealed class RunningRanking : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningRanking(WebApplication app)
    {
        _app = app;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Http { get; }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Starts it over a shop's folder and waits until it is ready.</summary>
    public static async Task<RunningRanking> StartAsync(DataFolder data, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddPlatform(data);
        builder.AddServing(ServiceComposition.Of<RankingService>(builder.Services, builder.Configuration).Manifest.Name);
        var app = builder.Build().UsePlatform();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        await app.Services.GetRequiredService<WarmUp>().Done;
        return new RunningRanking(app);
    }

    /// <summary>A page of the dresses.</summary>
    public async Task<ListAnswer> PageAsync(string parameters = "") => (await Http.GetFromJsonAsync(
        new Uri($"/v1/listings/{Uri.EscapeDataString(TestShop.Dresses)}?{parameters}", UriKind.Relative), ContractsJson.Default.ListAnswer))!;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
