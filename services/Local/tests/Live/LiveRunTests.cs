using Platform.Local.Live;
using Platform.Local.Live.Arrivals;
using Platform.Local.Live.Browsing;
using Platform.Local.Live.Reporting;
using Platform.Local.Live.Timing;
using Platform.Local.Live.Visits;
using Platform.Local.Tests.Live.Visits;
using Platform.World.Shopping;

namespace Platform.Local.Tests.Live;

/// <summary>The loop stays open: whatever the shop does, shoppers come when they come, and none is lost from the count.</summary>
public sealed class LiveRunTests
{
    private const long Second = RunClock.Second;

    [Fact]
    public void A_shop_that_stalls_delays_nobodys_arrival()
    {
        var run = new Stage(rate: 200, most: 1_000_000, new StalledShop());
        run.PlayTo(60 * Second);
        var due = Arrivals(200, 60 * Second);
        Assert.InRange(due, 11_000, 13_000);
        Assert.Equal((due, due, 0L), (run.Summary.SessionsDue, run.Summary.SessionsBegun, run.Summary.SessionsDropped));
        Assert.Equal(due, run.Summary.SessionsCutOff);
        // Each asked for its first page at the very moment of its arrival.
        Assert.Equal(Moments(200, 60 * Second), run.Shop.Asked.Select(asked => asked.Due));
    }

    [Fact]
    public void Who_finds_too_many_there_is_dropped_and_counted()
    {
        var run = new Stage(rate: 200, most: 500, new StalledShop());
        run.PlayTo(60 * Second);
        var due = Arrivals(200, 60 * Second);
        Assert.Equal((due, 500L, due - 500), (run.Summary.SessionsDue, run.Summary.SessionsBegun, run.Summary.SessionsDropped));
        Assert.Equal(500, run.Summary.MostInFlight);
        Assert.Equal(500, run.Shop.Asked.Count);
    }

    [Fact]
    public void When_the_shop_answers_again_there_is_room_again_and_the_wait_is_in_the_figures()
    {
        var shop = new StalledShop();
        var run = new Stage(rate: 200, most: 500, shop);
        run.PlayTo(10 * Second);
        shop.AnswerAll(run.Clock.Now, run.Figures);
        run.PlayTo((10 * Second) + 1);
        Assert.Equal(500, run.Summary.SessionsEnded);
        Assert.Equal(0, run.Figures.InFlight);
        // Five hundred came in the first two and a half seconds, and waited from then to the tenth.
        Assert.InRange(run.Summary.Milliseconds["p50"], 8_500, 9_300);
        Assert.InRange(run.Summary.Milliseconds["max"], 9_900, 10_100);
        run.PlayTo(11 * Second);
        Assert.True(run.Figures.InFlight > 0);
    }

    [Fact]
    public async Task A_trace_that_is_over_ends_the_run_when_the_last_one_has_left()
    {
        var shop = new StalledShop();
        var run = new Stage(new Seconds(3, 50), most: 1_000, shop);
        run.PlayTo(5 * Second);
        Assert.False(run.Run.Over.IsCompleted);
        shop.AnswerAll(run.Clock.Now, run.Figures);
        run.PlayTo(6 * Second);
        await run.Run.Over;
        Assert.Equal(run.Summary.SessionsDue, run.Summary.SessionsEnded);
    }

    [Fact]
    public async Task A_mistake_of_ours_ends_the_run()
    {
        var run = new Stage(new Seconds(1, 50), most: 1_000, new BrokenPages());
        run.PlayTo(1 * Second);
        await Assert.ThrowsAsync<NotSupportedException>(() => run.Run.Over);
    }

    private static long Arrivals(double rate, long until) => Moments(rate, until).LongCount();

    private static IEnumerable<long> Moments(double rate, long until)
    {
        var arrivals = new PoissonArrivals(new ConstantRate(rate), 1, Stage.Seed);
        while (arrivals.Next() is { } moment && moment <= until)
            yield return moment;
    }

    private sealed record Seconds(long Count, double PerSecond) : IRate
    {
        long? IRate.Seconds => Count;

        public double At(long second) => PerSecond;
    }

    /// <summary>A run with a clock that is moved by hand.</summary>
    private sealed class Stage
    {
        public const int Seed = 5;

        private readonly ManualTime _time = new();
        private readonly Timeline _timeline = new();

        public Stage(double rate, int most, StalledShop shop)
            : this(new ConstantRate(rate), most, shop)
        {
        }

        public Stage(IRate rate, int most, IShopPages shop)
        {
            Clock = new RunClock(_time, 1, _time.GetUtcNow());
            Figures = new LiveFigures(Clock);
            Shop = shop as StalledShop ?? new StalledShop();
            Run = new LiveRun(new PoissonArrivals(rate, 1, Seed), new Passers(), shop, most, _timeline, Clock, Figures);
            Run.Begin();
        }

        public RunClock Clock { get; }

        public LiveFigures Figures { get; }

        public LiveRun Run { get; }

        public StalledShop Shop { get; }

        public LiveSummary Summary => Figures.Summary();

        /// <summary>Lets time pass from moment to moment, as a clock does.</summary>
        public void PlayTo(long moment)
        {
            while (_timeline.Next is { } next && next <= moment)
            {
                _time.MoveTo(Math.Max(next, Clock.Now));
                _timeline.RunDue(Clock.Now);
            }

            _time.MoveTo(moment);
        }
    }

    /// <summary>People who look at the first page and go.</summary>
    private sealed class Passers : IShoppers
    {
        private int _count;

        public IShopper Come(long moment) => new ScriptedShopper(new ShopperStep { Kind = StepKind.Home }) { BrowserId = $"v{_count++}" };
    }

    /// <summary>Takes every request, and answers when it is told to.</summary>
    private sealed class StalledShop : IShopPages
    {
        private readonly List<(TaskCompletionSource<ShopPage> Answer, long Due)> _waiting = [];

        public List<(string Target, long Due)> Asked { get; } = [];

        public ValueTask<ShopPage> LoadAsync(ShopRequest request, string kind, Browser browser, long due)
        {
            Asked.Add((request.Target, due));
            var answer = new TaskCompletionSource<ShopPage>();
            _waiting.Add((answer, due));
            return new ValueTask<ShopPage>(answer.Task);
        }

        public void AnswerAll(long now, LiveFigures figures)
        {
            foreach (var (answer, due) in _waiting.ToArray())
            {
                figures.Requested("home", Outcome.Answered, now - due, now - due, 100);
                // A page that has failed: nobody then has a banner to answer.
                answer.SetResult(new ShopPage { Seen = new PageSeen { HasFailed = true }, Target = "/", Moment = now });
            }

            _waiting.Clear();
        }
    }

    private sealed class BrokenPages : IShopPages
    {
        public ValueTask<ShopPage> LoadAsync(ShopRequest request, string kind, Browser browser, long due) => throw new NotSupportedException();
    }
}
