using Platform.Local.Live.Browsing;
using Platform.World.Shopping;

namespace Platform.Local.Live.Visits;

/// <summary>
/// One shopper in the shop, from the first page to the last: asks for what the shopper wants, shows what came, and waits
/// as long as the shopper thinks. One thing happens at a time; the timeline says when.
/// </summary>
internal sealed class Visit
{
    /// <summary>How long an order takes to fill in.</summary>
    private static readonly TimeSpan FillingIn = TimeSpan.FromSeconds(25);

    /// <summary>How long it takes to answer a banner, or to log in.</summary>
    private static readonly TimeSpan Errand = TimeSpan.FromSeconds(3);

    private const string UsualLanguage = "en";

    private readonly IShopper _shopper;
    private readonly Browser _browser;
    private readonly VisitParts _parts;
    private readonly Action<long> _perform;
    private readonly Queue<(string Kind, ShopRequest Request)> _errands = new();
    private ShopperStep _step = new() { Kind = StepKind.Leave };
    private long _stepDue;
    private string? _productToken;
    private bool _hasSeenPage;
    private bool _fillsInOrder;
    private IReadOnlyList<(string Name, string Value)> _orderForm = [];

    /// <summary>Somebody before the door.</summary>
    /// <param name="shopper">Who it is.</param>
    /// <param name="browser">What the browser remembers of earlier visits.</param>
    /// <param name="parts">What all visits share.</param>
    public Visit(IShopper shopper, Browser browser, VisitParts parts)
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

    /// <summary>Plans what comes next.</summary>
    /// <param name="stepDue">The moment at which the step is due.</param>
    /// <param name="now">The moment of the page before.</param>
    private void Plan(long stepDue, long now)
    {
        _stepDue = Math.Max(stepDue, now);
        if (_errands.Count > 0)
            _parts.Timeline.Add(_parts.Clock.After(now, Errand), _perform);
        else if (_step.Kind == StepKind.Leave)
            _parts.Ended();
        else
            _parts.Timeline.Add(_stepDue, _perform);
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
            if (_fillsInOrder)
            {
                Plan(_parts.Clock.After(page.Moment, FillingIn), page.Moment);
                return;
            }

            _step = _shopper.Next(page.Seen);
            Plan(_parts.Clock.After(page.Moment, _step.ThinkTime), page.Moment);
        }
        catch (Exception failure)
        {
            _parts.Failed(failure);
        }
    }

    private async ValueTask<ShopPage> TakeStepAsync(long due)
    {
        if (_step.Kind == StepKind.Product)
            _productToken = _step.Token;
        var request = _fillsInOrder ? StepRequests.Order(_orderForm)
            : StepRequests.Of(_step, _step.Token ?? (_step.Kind == StepKind.AddToCart ? _productToken : null));
        if (!_hasSeenPage && _shopper.Language != UsualLanguage)
            request = StepRequests.In(_shopper.Language, request);
        var page = await _parts.Pages.LoadAsync(request, KindOf(_fillsInOrder), _browser, due);
        Note(page);
        return page;
    }

    private void Note(ShopPage page)
    {
        if (!_hasSeenPage && !page.Seen.HasFailed)
        {
            _hasSeenPage = true;
            if (_browser.Cookies.Find("consent") is null)
                _errands.Enqueue(("consent", StepRequests.Consent(_shopper.Consents, page.Target)));
            if (_shopper.UserId is { } user && _browser.Cookies.Find("user") != user)
                _errands.Enqueue(("sign-in", StepRequests.SignIn(user)));
        }

        if (_step.Kind == StepKind.AddToCart && page.Target == "/basket" && !page.Seen.HasFailed)
            _parts.Figures.PutIntoBasket();
        if (_fillsInOrder && page.Target.StartsWith("/order/", StringComparison.Ordinal) && !page.Seen.HasFailed)
            _parts.Figures.Ordered();
        // An order is two pages: the form, and what comes of it.
        _orderForm = page.Hidden;
        _fillsInOrder = _step.Kind == StepKind.Checkout && !_fillsInOrder && page.Target == "/checkout" && !page.Seen.HasFailed;
    }

    private string KindOf(bool isOrder) => isOrder ? "order" : _step.Kind switch
    {
        StepKind.Home => "home",
        StepKind.Category => "category",
        StepKind.Search => "search",
        StepKind.Product => "product",
        StepKind.AddToCart => "add-to-cart",
        StepKind.RemoveFromCart => "remove-from-cart",
        StepKind.Basket => "basket",
        StepKind.Checkout => "checkout",
        StepKind.Account => "account",
        _ => throw new InvalidOperationException($"No page is asked for by {_step.Kind}."),
    };
}
