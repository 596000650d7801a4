using Platform.Local.Live.Arrivals;
using Platform.Local.Live.Browsing;
using Platform.Local.Live.Reporting;
using Platform.Local.Live.Timing;
using Platform.Local.Live.Visits;
using Platform.Local.Serving;
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
    private readonly DemoShop _demo;
    private readonly DemoWorld _world;
    private readonly DriftSchedule? _drift;
    private readonly TaskCompletionSource _daysFailed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeProvider _time;
    private readonly TimeSpan? _duration;

    /// <summary>Shoppers who stand ready.</summary>
    /// <param name="options">How many, and how they behave.</param>
    /// <param name="shop">Where.</param>
    /// <param name="demo">The demo shop whose world it is; its world has to be on record.</param>
    /// <param name="time">The wall.</param>
    public LiveShoppers(LiveOptions options, ShopAddress shop, DemoShop demo, TimeProvider time)
    {
        var world = demo.World ?? throw new ArgumentException("The demo shop's world is not on record.", nameof(demo));
        (_demo, _time, _duration) = (demo, time, options.Duration is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
        // The shop's clock has the wall's time of day, on the day that the shop's catalogue has come to.
        var start = new DateTimeOffset(world.Now.UtcDateTime.Date.AddDays(demo.Day) + time.GetUtcNow().TimeOfDay, TimeSpan.Zero);
        _drift = options.Drift ? DriftSchedule.Of(world, start) : null;
        _world = DemoWorld.Create(_drift is null ? world : world with { Drift = _drift.Drift });
        _clock = new RunClock(time, options.Speed, start);
        _figures = new LiveFigures(_clock);
        _connections = new ShopConnections(shop, _clock);
        var pages = new ShopPages(_connections, _figures, _clock, new BrowserOptions
        {
            Patience = (long)(options.Patience * RunClock.Second), AcceptsGzip = options.Gzip, Pictures = options.Pictures,
        });
        // A run that begins at another time brings another crowd.
        var crowd = (int)(time.GetUtcNow().ToUnixTimeSeconds() % int.MaxValue);
        var arrivals = new PoissonArrivals(Rates.Read(options, start), options.Speed, world.Seed);
        var shoppers = new WorldShoppers(_world, _clock, crowd, daysPass: options.Drift);
        _run = new LiveRun(arrivals, shoppers, pages, options.MostSessions, _timeline, _clock, _figures);
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
        if (_drift is not null)
            PlanMidnight(0);
        var pump = Pump.RunAsync(_timeline, _clock, end.Token);
        var showing = ShowAsync(display, end.Token);
        var first = await Task.WhenAny(_run.Over, _daysFailed.Task, pump, showing);
        var summary = _figures.Summary() with { Changes = [.. Changes()] };
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

    private IEnumerable<WorldChange> Changes() => (_drift?.Changes ?? [])
        .Select(change => new WorldChange(_clock.MomentOf(change.At) / (double)RunClock.Second, change.What))
        .Where(change => change.Second * RunClock.Second <= _clock.Now);

    private void PlanMidnight(long now) =>
        _timeline.Add(_clock.MomentOf(new DateTimeOffset(_clock.ShopTime(now).UtcDateTime.Date.AddDays(1), TimeSpan.Zero)), due =>
        {
            PlanMidnight(due);
            // A catalogue takes a while to write, and shoppers keep coming meanwhile.
            _ = Task.Run(BeginNextDay);
        });

    private void BeginNextDay()
    {
        try
        {
            _demo.BeginNextDay(_world, _time.GetUtcNow());
        }
        catch (Exception failure)
        {
            _daysFailed.TrySetException(failure);
        }
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
