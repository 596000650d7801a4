using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Hosting;
using Platform.Hosting.Refreshing;
using Platform.Store;

namespace Platform.Campaigns.Tests;

/// <summary>The service behind a real web server within the test's process, with a clock and a calendar of the test's.</summary>
internal sealed class RunningCampaigns : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly string _folder;

    private RunningCampaigns(WebApplication app, string folder, Clock clock)
    {
        (_app, _folder, Clock) = (app, folder, clock);
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public Clock Clock { get; }

    private string CalendarFile => Path.Combine(_folder, "campaigns.json");

    /// <summary>Starts it.</summary>
    /// <param name="calendar">The text of the calendar's file; null for no calendar at all.</param>
    public static async Task<RunningCampaigns> StartAsync(string? calendar)
    {
        var (folder, clock) = (Directory.CreateTempSubdirectory("platform-").FullName, new Clock());
        var file = Path.Combine(folder, "campaigns.json");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        if (calendar is not null)
        {
            await File.WriteAllTextAsync(file, calendar);
            builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Campaigns:Calendar", (string?)file)]);
        }

        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddPlatform(new DataFolder(Path.Combine(folder, "data")));
        builder.AddServing(ServiceComposition.Of<CampaignsService>(builder.Services, builder.Configuration).Manifest.Name);
        var app = builder.Build().UsePlatform();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        return new RunningCampaigns(app, folder, clock);
    }

    /// <summary>Replaces the calendar.</summary>
    public Task WriteAsync(string calendar) => File.WriteAllTextAsync(CalendarFile, calendar);

    /// <summary>Has it look at its calendar now.</summary>
    /// <returns>Whether it could read it.</returns>
    public Task<bool> LookAsync() => _app.Services.GetRequiredService<Refresher>().RefreshAllAsync(default);

    /// <summary>What it publishes of wanted pods: a line for each service, in order.</summary>
    public async Task<string[]> PublishedAsync() => [.. (await _http.GetStringAsync("/metrics")).Split('\n')
        .Where(line => line.StartsWith("campaign_wanted_replicas{", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
