using Platform.Contracts;
using Platform.Ranking.Models;

namespace Platform.Ranking.Tests.Models;

public sealed class PastOfVisitorsTests
{
    [Fact]
    public async Task Nothing_of_what_came_after_is_known()
    {
        await using var shop = new TestShop().WithDresses(30).WithPast(800, 30);
        var data = await shop.ReadAsync();
        var past = new PastOfVisitors(data);
        foreach (var shown in data.Events.Impressions.All.Where((_, index) => index % 20 == 0))
        {
            var viewed = data.Rows.Where(row => row.Session == shown.Session && row.Time < shown.Time && row.Type == EventType.DetailPageView);
            Assert.Equal(viewed.Select(row => row.Product).Distinct().Order(), past.SessionOf(shown).Order());
            if (shown.User < 0)
                continue;
            var before = data.Rows.Where(row => row.User == shown.User && row.Time < shown.Time).ToArray();
            var (products, owned) = past.HistoryOf(shown.User, shown.Time);
            Assert.Equal(before.Select(row => row.Product).Distinct().Order(), products.Order());
            Assert.Equal(
                before.Where(row => row.Type == EventType.PurchaseComplete).Select(row => row.Product).Distinct().Order(),
                products.Where((_, index) => owned[index]).Order());
        }
    }
}
