using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>One small demo shop, made and trained once, for all tests that browse it. It asks the platform's services through a gate.</summary>
public sealed partial class SmallShop : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();
    private PlatformGate? _gate;
    private LocalProcess? _local;

    /// <summary>The sizes of the shop, as arguments.</summary>
    internal static string[] Sizes { get; } = ["--products", "2000", "--customers", "3000", "--events", "60000"];

    /// <summary>The shop's data folder.</summary>
    public string Data => _folder.Path;

    /// <summary>Asks the shop over HTTP.</summary>
    public HttpClient Http => _local!.Http;

    /// <summary>Waits until what visitors did so far is known to the platform: events travel behind the pages.</summary>
    public async Task DeliverEventsAsync()
    {
        var giveUp = System.Diagnostics.Stopwatch.StartNew();
        while ((await EventsAsync()).Waiting > 0)
            Assert.True(giveUp.Elapsed < Patience, "Events are still on their way.");
    }

    /// <summary>How many events of its visitors the shop sent, how many are on their way, and how many are lost.</summary>
    public async Task<(double Sent, double Waiting, double Lost)> EventsAsync()
    {
        var values = EventFigure().Matches(await Http.GetStringAsync("/metrics"))
            .ToDictionary(line => line.Groups[1].Value, line => double.Parse(line.Groups[2].Value, CultureInfo.InvariantCulture));
        const string Sent = "storefront_events_total{outcome=\"sent\"}";
        return (
            values.GetValueOrDefault(Sent), values.GetValueOrDefault("storefront_events_waiting"),
            values.Where(value => value.Key != Sent && value.Key.StartsWith("storefront_events_total", StringComparison.Ordinal)).Sum(value => value.Value));
    }

    /// <summary>Lets services fail.</summary>
    internal PlatformGate Gate => _gate!;

    public async Task InitializeAsync()
    {
        var port = LocalProcess.FreePort();
        _gate = await PlatformGate.StartAsync(new Uri($"http://127.0.0.1:{port}"));
        var settings = new Dictionary<string, string>
        {
            ["Storefront__Platform"] = _gate.Address,
            // The machine of a test is busy, and what was broken is to be asked again soon.
            ["Storefront__Deadline"] = "00:00:02",
            ["Storefront__BreakFor"] = "00:00:00.5",
            ["Listings__Deadline"] = "00:00:02",
        };
        _local = await LocalProcess.ServeAsync(port, settings, ["--data", _folder.Path, .. Sizes]);
    }

    public async Task DisposeAsync()
    {
        await _local!.DisposeAsync();
        await _gate!.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex(@"^(storefront_events_\S+) (\S+)$", RegexOptions.Multiline)]
    private static partial Regex EventFigure();
}
