using Platform.Collector;
using Platform.Contracts;
using Platform.Store.Events;
using Platform.World.People;
using Platform.World.Shopping;

namespace Platform.World.Tests.History;

/// <summary>The history's events are such as Collector would have taken, and tell nothing that cannot have happened.</summary>
[Collection(SmallWorldCollection.Name)]
public sealed class EventsTests(SmallWorld world)
{
    private static DateTimeOffset Start { get; } =
        new DateTimeOffset(SmallWorld.Options.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays(-SmallWorld.Options.Days);

    [Fact]
    public void Collector_would_have_taken_every_event()
    {
        var (scanner, lines) = (new EventScanner(), 0);
        foreach (var line in world.Lines())
        {
            Assert.True(scanner.TryScan(line));
            Assert.True(EventRules.Check(scanner, SmallWorld.Options.Now, (field, message) => Assert.Fail($"{field}: {message}")));
            lines++;
        }

        Assert.Equal(world.Figures.Events, lines);
    }

    [Fact]
    public void Every_event_has_an_id_of_its_own() =>
        Assert.Equal(world.Log.Length, world.Log.Select(happened => happened.EventId).Distinct().Count());

    [Fact]
    public void Who_did_not_agree_is_not_named()
    {
        Assert.All(world.Log, happened => Assert.Equal(happened.Consent == Consent.Personal, happened.UserInfo is not null));
        Assert.Contains(world.Log, happened => happened.Consent == Consent.Session);
        var anonymous = world.Log.Where(happened => happened.Consent == Consent.Session);
        Assert.All(anonymous.GroupBy(happened => happened.VisitorId), visitor => Assert.Single(visitor.Select(happened => happened.SessionId).Distinct()));
    }

    [Fact]
    public void Nothing_is_bought_that_is_not_there()
    {
        var bought = world.Log.Where(happened => happened.EventType is EventType.PurchaseComplete or EventType.AddToCart).ToArray();
        Assert.NotEmpty(bought);
        foreach (var happened in bought)
        {
            var day = (int)(SessionStart[happened.SessionId!] - Start).TotalDays;
            foreach (var detail in happened.ProductDetails!)
            {
                Assert.True(ProductNumber.TryParse(detail.Product.Id, out var product));
                Assert.True(world.IsThere(product, size: null, day), $"{detail.Product.Id} on day {day}.");
            }
        }
    }

    [Fact]
    public void Nobody_spends_more_than_the_month_allows()
    {
        var spent = world.Log.Where(happened => happened is { EventType: EventType.PurchaseComplete, UserInfo: not null })
            .GroupBy(happened => (happened.UserInfo!.UserId, SessionStart[happened.SessionId!].Month))
            .Select(month => (month.Key.UserId, Spent: month.Sum(happened => happened.PurchaseTransaction!.Revenue)));
        foreach (var (user, sum) in spent)
        {
            var shopper = Shopper.Create(SmallWorld.Options.Seed, Convert.ToInt32(user![1..], 16), SmallWorld.Options.Days);
            Assert.True((double)sum <= shopper.MonthlyBudget + 0.01, $"{user} spent {sum} of {shopper.MonthlyBudget:0.00}.");
        }
    }

    [Fact]
    public void A_click_follows_the_impression_whose_token_it_carries()
    {
        var shown = world.Log.Where(happened => happened.EventType == EventType.Impression)
            .ToDictionary(happened => happened.AttributionToken!);
        var clicks = world.Log.Where(happened => happened.EventType is EventType.DetailPageView or EventType.AddToCart)
            .Where(happened => happened.AttributionToken is { } token && shown.ContainsKey(token)).ToArray();
        Assert.True(clicks.Length > 1_000);
        foreach (var click in clicks)
        {
            var impression = shown[click.AttributionToken!];
            Assert.Equal(impression.SessionId, click.SessionId);
            Assert.True(impression.EventTime < click.EventTime);
            Assert.Contains(impression.ProductDetails!, detail => detail.Product.Id == click.ProductDetails![0].Product.Id);
        }
    }

    [Fact]
    public void Tokens_say_who_ordered_the_products_and_a_twentieth_of_the_lists_was_random()
    {
        var models = world.Log.Where(happened => happened is { EventType: EventType.Impression, Placement: PlacementNames.Listing })
            .CountBy(happened => AttributionToken.TryParse(happened.AttributionToken, out var token) ? token.Model : "").ToDictionary();
        Assert.DoesNotContain("", models.Keys);
        // Lists are logged of a fifth of the visits, random ones of all.
        Assert.InRange(models["random"] / (models["random"] + (5.0 * models["most-sold"])), 0.035, 0.06);
    }

    private Dictionary<string, DateTimeOffset> SessionStart { get; } = world.Log
        .GroupBy(happened => happened.SessionId!).ToDictionary(session => session.Key, session => session.Min(happened => happened.EventTime!.Value));
}
