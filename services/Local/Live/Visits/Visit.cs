using Platform.Local.Live.Browsing;
using Platform.Local.Live.Reporting;
using Platform.Local.Live.Timing;
using Platform.World.Shopping;

namespace Platform.Local.Live.Visits;

/// <summary>
/// One shopper in the shop, from the first page to the last: asks for what the shopper wants, shows what came, and waits
/// as long as the shopper thinks. One thing happens at a time; the timeline says when.
/// </summary>
internal sealed class Visit
{
    /// <summary>How long a form takes: an address, a card.</summary>
    private static readonly TimeSpan FillingIn = TimeSpan.FromSeconds(25);

    /// <summary>How long a banner is looked at.</summary>
    private static readonly TimeSpan Banner = TimeSpan.FromSeconds(3);

    private const string Usual = "en";

    private readonly IShopper _shopper;
    private readonly Browser _browser;
    private readonly LiveParts _parts;
    private readonly Action<long> _perform;
    private readonly List<(string Placement, string Token)> _tokens = [];
    private readonly Queue<(string Kind, ShopRequest Request)> _errands = new();
    private ShopperStep _step = new() { Kind = StepKind.Leave };
    private long _stepDue;
    private string? _productToken;
    private bool _isFirst = true;

    /// <summary>Somebody who stands before the door.</summary>
    /// <param name="shopper">Who it is.</param>
    /// <param name="browser">What the browser remembers of earlier visits.</param>
    /// <param name="parts">What all visits share.</param>
    public Visit(IShopper shopper, Browser browser, LiveParts parts)
    {
        (_shopper, _browser, _parts) = (shopper, browser, parts);
        _perform = due => _ = PerformAsync(due);
    }

    /// <summary>Comes in.</summary>
    /// <param name="due">The moment at which the shopper meant to.</param>
    public void Begin(long due)
    {
        _step = _shopper.Next(PageSeen.Nothing);
        Plan(due, due);
    }

    /// <summary>Plans the next thing to do.</summary>
    /// <param name="due">The moment at which the step is due.</param>
    /// <param name="now">The moment of the page before.</param>
    private void Plan(long due, long now)
    {
        _stepDue = due;
        if (_errands.Count > 0)
            _parts.Timeline.Add(Math.Min(due, _parts.Clock.After(now, Banner)), _perform);
        else if (_step.Kind == StepKind.Leave)
            _parts.Left();
        else
            _parts.Timeline.Add(Math.Max(due, now), _perform);
    }

    private async Task PerformAsync(long due)
    {
        try
        {
            if (_errands.TryDequeue(out var errand))
            {
                var done = await _parts.Pages.LoadAsync(errand.Request, errand.Kind, _browser, due);
                Plan(_stepDue, done.Moment);
                return;
            }

            var page = await TakeStepAsync(due);
            Remember(page);
            if (_isFirst)
                NoteErrands(page);
            _isFirst = false;
            _step = _shopper.Next(page.Seen);
            Plan(_parts.Clock.After(page.Moment, _step.ThinkTime), page.Moment);
        }
        catch (Exception failure)
        {
            // Whatever a shop does is an outcome; this is a mistake of ours, and the run must not go on as if nothing was.
            _parts.Fail(failure);
        }
    }

    private ValueTask<ShopPage> TakeStepAsync(long due)
    {
        if (_step.Kind == StepKind.Checkout && !_isFillingIn)
        {
        }

        var token = _step.Placement is null ? null : _tokens.Find(known => known.Placement == _step.Placement).Token;
        if (_step.Kind == StepKind.Product)
            _productToken = token;
        var request = StepRequests.Of(_step, _step.Kind == StepKind.AddToCart ? token ?? _productToken : token);
        if (_isFirst && _shopper.Language != Usual && _browser.Cookies.Find("lang") is null)
            request = StepRequests.In(_shopper.Language, request);
        return _parts.Pages.LoadAsync(request, KindOf(_step.Kind), _browser, due);
    }
}
