using Platform.Local.Live.Arrivals;
using Platform.Local.Live.Reporting;
using Platform.Local.Live.Timing;
using Platform.Local.Live.Visits;

namespace Platform.Local.Live;

/// <summary>
/// Shoppers who come when they come: an open loop. A server that is slow delays nobody's arrival; whoever cannot be
/// let in, as the bound of sessions is reached, is counted as dropped.
/// </summary>
internal sealed class LiveRun
{
    private readonly PoissonArrivals _arrivals;
    private readonly IShoppers _shoppers;
    private readonly VisitParts _parts;
    private readonly int _most;
    private readonly Browsers _browsers = new();
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Action<long> _arrive;
    private volatile bool _isClosed;

    /// <summary>A run; nothing happens yet.</summary>
    /// <param name="arrivals">When shoppers come.</param>
    /// <param name="shoppers">Who comes.</param>
    /// <param name="pages">The shop.</param>
    /// <param name="most">Sessions at a time, at most.</param>
    /// <param name="timeline">Says when.</param>
    /// <param name="clock">The time.</param>
    /// <param name="figures">Counts.</param>
    public LiveRun(
        PoissonArrivals arrivals, IShoppers shoppers, IShopPages pages, int most, Timeline timeline, RunClock clock, LiveFigures figures)
    {
        (_arrivals, _shoppers, _most) = (arrivals, shoppers, most);
        _arrive = Arrive;
        _parts = new VisitParts
        {
            Pages = pages, Timeline = timeline, Clock = clock, Figures = figures, Ended = End, Failed = failure => _over.TrySetException(failure),
        };
    }

    /// <summary>Ends when nobody comes any more and the last one has left; with an exception by a mistake of ours.</summary>
    public Task Over => _over.Task;

    /// <summary>Opens the doors.</summary>
    public void Begin() => PlanNext();

    private void PlanNext()
    {
        if (_arrivals.Next() is { } next)
            _parts.Timeline.Add(next, _arrive);
        else
            Close();
    }

    private void Arrive(long due)
    {
        if (_parts.Figures.InFlight >= _most)
        {
            _parts.Figures.Dropped();
        }
        else
        {
            _parts.Figures.Began();
            var shopper = _shoppers.Come(due);
            new Visit(shopper, _browsers.Of(shopper.BrowserId), _parts).Begin(due);
        }

        PlanNext();
    }

    private void End()
    {
        _parts.Figures.Ended();
        if (_isClosed && _parts.Figures.InFlight == 0)
            _over.TrySetResult();
    }

    private void Close()
    {
        _isClosed = true;
        if (_parts.Figures.InFlight == 0)
            _over.TrySetResult();
    }
}
