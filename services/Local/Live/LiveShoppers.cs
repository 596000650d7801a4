using Platform.Local.Live.Arrivals;
using Platform.Local.Live.Browsing;
using Platform.Local.Live.Reporting;
using Platform.Local.Live.Timing;
using Platform.Local.Live.Visits;
using Platform.World;

namespace Platform.Local.Live;

/// <summary>Shoppers in a shop over HTTP, from the first to the summary.</summary>
internal sealed class LiveShoppers : IDisposable
{
    private const long SweepEvery = RunClock.Second / 10;

    private readonly Timeline _timeline = new();
    private readonly RunClock _clock;
    private readonly LiveFigures _figures;
    private readonly ShopConnections _connections;
    private readonly LiveRun _run;
    private readonly TimeProvider _time;
    private readonly TimeSpan? _duration;

    /// <summary>Shoppers who stand ready.</summary>
    /// <param name="options">How many, and how they behave.</param>
    /// <param name="shop">Where.</param>
    /// <param name="world">Whose world it is.</param>
    /// <param name="seed">Seeds when they come.</param>
    /// <param name="time">The wall.</param>
    public LiveShoppers(LiveOptions options, ShopAddress shop, DemoWorld world, int seed, TimeProvider time)
    {
        var start = time.GetUtcNow();
        var rate = Rates.Read(options, start);
        (_time, _duration) = (time, options.Duration is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
        _clock = new RunClock(time, options.Speed, start);
        _figures = new LiveFigures(_clock);
        _connections = new ShopConnections(shop, _clock);
        var pages = new ShopPages(_connections, _figures, _clock, new BrowserOptions
        {
            Patience = (long)(options.Patience * RunClock.Second), AcceptsGzip = options.Gzip, Pictures = options.Pictures,
        });
        // A run that begins at another time brings another crowd.
        var shoppers = new WorldShoppers(world, _clock, (int)(start.ToUnixTimeSeconds() % int.MaxValue));
        _run = new LiveRun(new PoissonArrivals(rate, options.Speed, seed), shoppers, pages, options.MostSessions, _timeline, _clock, _figures);
    }

    /// <summary>Lets them come until the run is over, its duration has passed or it is cancelled, which is no error.</summary>
    /// <param name="display">Is shown the figures every second.</param>
    /// <param name="cancel">Ends the run; sessions that are there are cut off.</param>
    public async Task<LiveSummary> RunAsync(ILiveDisplay display, CancellationToken cancel)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var limit = _duration is { } duration ? new CancellationTokenSource(duration, _time) : new CancellationTokenSource();
        using var ended = limit.Token.Register(end.Cancel);
        _run.Begin();
        _timeline.Add(0, Sweep);
        var pump = Pump.RunAsync(_timeline, _clock, end.Token);
        var showing = ShowAsync(display, end.Token);
        var first = await Task.WhenAny(_run.Over, pump, showing);
        var summary = _figures.Summary();
        await end.CancelAsync();
        await Task.WhenAll(first, pump, showing);
        return summary;
    }

    public void Dispose() => _connections.Dispose();

    private void Sweep(long due)
    {
        _connections.Sweep(_clock.Now);
        _timeline.Add(due + SweepEvery, Sweep);
    }

    private async Task ShowAsync(ILiveDisplay display, CancellationToken end)
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1), _time);
        try
        {
            while (await second.WaitForNextTickAsync(end))
                display.Show(_figures.TakeSecond());
        }
        catch (OperationCanceledException)
        {
            // The run is over; what is left is in the summary.
        }
    }
}
