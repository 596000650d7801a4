using System.Globalization;
using System.Text;
using Platform.Contracts;
using Platform.Store.Events;

namespace Platform.Store.Tests.Events;

public sealed class ImpressionTests
{
    private static readonly string Token = new AttributionToken
    {
        Placement = "listing", Model = "random", Version = "1", Rung = "popular", AnsweredAt = DateTimeOffset.UnixEpoch, Nonce = 7,
    }.ToString();

    [Fact]
    public async Task What_was_shown_is_kept_in_its_order_apart_from_what_was_done()
    {
        using var data = new TemporaryData();
        data.Write("events/2026-11-27/09/a.ndjson", Lines.View("v", "p2", "2026-11-27T09:00:00Z", "a") + "\n" + Shown("b", "p3", "p2", "p1"));
        var table = await EventTable.ReadAsync(data.Folder, 2);
        Assert.Equal(2, table.Events);
        Assert.Equal("p2", table.Products[Assert.Single(table.Rows).Product]);
        var shown = Assert.Single(table.Impressions.All);
        Assert.Equal(["p3", "p2", "p1"], table.Impressions.ProductsOf(shown).ToArray().Select(product => table.Products[product]));
        Assert.Equal(("listing", "random"), (table.Impressions.Placements[shown.Placement], table.Impressions.Models[shown.Model]));
        Assert.Equal("v", table.Visitors[shown.Visitor]);
    }

    [Fact]
    public async Task A_click_finds_the_answer_it_follows_from()
    {
        using var data = new TemporaryData();
        data.Write("events/2026-11-27/09/a.ndjson", Shown("b", "p3", "p2") + Click("p2"));
        var table = await EventTable.ReadAsync(data.Folder, 1);
        Assert.NotEqual(0UL, table.Rows[0].Answer);
        Assert.Equal(table.Impressions.All[0].Answer, table.Rows[0].Answer);
    }

    [Fact]
    public async Task An_impression_that_was_delivered_twice_counts_once()
    {
        using var data = new TemporaryData();
        data.Write("events/2026-11-27/09/a.ndjson", Shown("b", "p3", "p2"));
        data.Write("events/2026-11-27/10/b.ndjson", Shown("b", "p3", "p2") + Shown("c", "p9"));
        var table = await EventTable.ReadAsync(data.Folder, 2);
        Assert.Equal(2, table.Impressions.All.Count);
        Assert.Equal(["p3", "p2", "p9"], table.Impressions.Products.Select(product => table.Products[product]));
    }

    [Fact]
    public async Task One_without_products_or_of_a_token_that_is_none_says_what_it_can()
    {
        using var data = new TemporaryData();
        data.Write("events/2026-11-27/09/a.ndjson", Shown("a") + Shown("b", "p1").Replace(Token, "xyz", StringComparison.Ordinal));
        var table = await EventTable.ReadAsync(data.Folder, 1);
        Assert.Equal(-1, Assert.Single(table.Impressions.All).Model);
        Assert.Equal(2, table.Events);
    }

    private static string Click(string product) =>
        $$$"""{"eventType":"detail-page-view","visitorId":"v","eventTime":"2026-11-27T09:01:00Z","attributionToken":"{{{Token}}}","productDetails":[{"product":{"id":"{{{product}}}"}}]}""" + "\n";

    private static string Shown(string id, params string[] products) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $$"""{"eventType":"impression","visitorId":"v","eventTime":"2026-11-27T09:00:30Z","eventId":"{{id}}",""")
        .Append(CultureInfo.InvariantCulture, $"\"placement\":\"listing\",\"attributionToken\":\"{Token}\",\"productDetails\":[")
        .AppendJoin(',', products.Select(product => $$$"""{"product":{"id":"{{{product}}}"}}"""))
        .Append("]}\n").ToString();
}
