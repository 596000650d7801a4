namespace Platform.World.Tests.History;

/// <summary>The demo shop's customers behave as those of real shops do, so that models have something to learn.</summary>
[Collection(SmallWorldCollection.Name)]
public sealed class DemoHistoryTests(SmallWorld world)
{
    [Fact]
    public void About_as_many_events_happen_as_were_asked_for_over_the_days_before_now()
    {
        Assert.InRange(world.Events.Events, 0.93 * SmallWorld.Options.Events, 1.07 * SmallWorld.Options.Events);
        var (first, last) = world.Events.Span!.Value;
        var end = SmallWorld.Options.Now.UtcDateTime.Date;
        Assert.InRange(DateTimeOffset.FromUnixTimeMilliseconds(first).UtcDateTime, end.AddDays(-90), end.AddDays(-89));
        Assert.InRange(DateTimeOffset.FromUnixTimeMilliseconds(last).UtcDateTime, end.AddDays(-1), end.AddHours(2));
        Assert.Equal(0, world.Events.UnreadableLines);
    }

    [Fact]
    public void Some_of_the_next_clicks_return_and_none_stays_where_it_is()
    {
        var (nexts, returns, stays) = (0, 0, 0);
        foreach (var visit in Visits())
        {
            for (var next = 1; next < visit.Length; next++)
            {
                nexts++;
                returns += visit.AsSpan(0, next).Contains(visit[next]) ? 1 : 0;
                stays += visit[next] == visit[next - 1] ? 1 : 0;
            }
        }

        Assert.InRange(returns / (double)nexts, 0.1, 0.35);
        Assert.Equal(0, stays);
    }

    [Fact]
    public void A_few_products_get_much_of_the_attention_and_most_get_some()
    {
        var views = world.Data.Visits.Products.CountBy(product => product).Select(count => count.Value).OrderDescending().ToArray();
        var total = (double)views.Sum();
        Assert.InRange(views.Take(views.Length / 10).Sum() / total, 0.25, 0.6);
        Assert.True(views.Length > 0.75 * SmallWorld.Options.Products, $"Only {views.Length} products were looked at.");
    }

    [Fact]
    public void Customers_keep_to_their_taste_from_one_visit_to_the_next()
    {
        // Of two visits of one customer, against two visits of two customers: how often is the style the same?
        var styles = CustomersWithVisits().Select(visits => visits.Select(visit => world.StyleOf(visit[0])).ToArray()).ToArray();
        var own = styles.Average(customer => customer[0] == customer[1] ? 1.0 : 0.0);
        var others = styles.Zip(styles.Skip(1)).Average(pair => pair.First[0] == pair.Second[1] ? 1.0 : 0.0);
        Assert.True(own > 2 * others, $"The same style again: {own:0.000} for one customer, {others:0.000} for two.");
    }

    [Fact]
    public void What_is_bought_together_makes_outfits()
    {
        var pairs = world.Data.Baskets.Count == 0 ? [] : Enumerable.Range(0, world.Data.Baskets.Count)
            .Select(basket => world.Data.Baskets[basket].ToArray()).Where(basket => basket.Length > 1)
            .Select(basket => (basket[0], basket[1])).ToArray();
        Assert.NotEmpty(pairs);
        var complete = pairs.Average(pair => CategoryOf(pair.Item1) != CategoryOf(pair.Item2) ? 1.0 : 0.0);
        Assert.InRange(complete, 0.35, 0.9);
        var departments = pairs.Average(pair => CategoryOf(pair.Item1)[..3] == CategoryOf(pair.Item2)[..3] ? 1.0 : 0.0);
        Assert.True(departments > 0.9, $"Only {departments:0.000} of the pairs are for one person.");
    }

    [Fact]
    public void What_is_looked_at_next_is_like_what_was_looked_at_before()
    {
        var pairs = Visits().SelectMany(visit => visit.Zip(visit.Skip(1))).ToArray();
        var same = pairs.Average(pair => world.StyleOf(pair.First) == world.StyleOf(pair.Second) ? 1.0 : 0.0);
        // There are eight styles.
        Assert.True(same > 2.0 / 8, $"Only {same:0.000} of the next clicks keep the style.");
    }

    [Fact]
    public void Nothing_is_looked_at_before_it_is_in_the_shop()
    {
        var early = world.Events.Rows.Where(row => row.Product >= 0)
            .Count(row => DateTimeOffset.FromUnixTimeMilliseconds(row.Time) < world.ProductOf(row.Product).PublishTime);
        Assert.Equal(0, early);
    }

    [Fact]
    public void More_people_come_in_the_evening_than_at_night()
    {
        var hours = world.Events.Rows.CountBy(row => DateTimeOffset.FromUnixTimeMilliseconds(row.Time).Hour).ToDictionary();
        Assert.True(hours[20] > 5 * hours[3]);
    }

    private IEnumerable<int[]> Visits()
    {
        var visits = world.Data.Visits;
        return Enumerable.Range(0, visits.Count).Select(visit => visits.Products[visits.Offsets[visit]..visits.Offsets[visit + 1]]);
    }

    private IEnumerable<int[][]> CustomersWithVisits() => Visits()
        .Zip(world.Data.Visits.Users).Where(visit => visit.Second >= 0)
        .GroupBy(visit => visit.Second, visit => visit.First).Select(visits => visits.ToArray())
        .Where(visits => visits.Length > 1);

    private string CategoryOf(int product) => world.ProductOf(product).Categories[0];
}
