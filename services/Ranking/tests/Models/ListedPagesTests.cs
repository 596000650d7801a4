using Platform.Contracts;
using Platform.Ranking.Models;

namespace Platform.Ranking.Tests.Models;

public sealed class ListedPagesTests
{
    [Fact]
    public async Task What_followed_a_page_is_laid_to_its_products()
    {
        await using var shop = new TestShop().WithDresses(30).WithPast(400, 30);
        var data = await shop.ReadAsync();
        var pages = ListedPages.Of(data);
        Assert.Equal(800, pages.Impressions.Count);
        var labels = pages.Impressions.SelectMany(impression => pages.LabelsOf(impression) ?? []).CountBy(label => label).ToDictionary();
        int Rows(EventType type) => data.Rows.Count(row => row.Type == type);
        // Of two purchases of one product within a week the later click takes both.
        Assert.Equal(Rows(EventType.DetailPageView), labels.Where(label => label.Key > 0).Sum(label => label.Value));
        Assert.InRange(labels[ListedPages.Purchased], 1, Rows(EventType.PurchaseComplete));
        Assert.InRange(labels[ListedPages.Basketed], 1, Rows(EventType.AddToCart));
    }

    [Fact]
    public async Task Pages_in_random_order_tell_the_position_bias()
    {
        await using var shop = new TestShop().WithDresses(30).WithPast(2_000, 30);
        var bias = ListedPages.Of(await shop.ReadAsync()).Bias;
        Assert.Equal(8, bias.Concluded);
        // The shoppers of the shop look at place k with a chance of 1 / √k.
        Assert.All(Enumerable.Range(0, 8), place => Assert.Equal(1 / Math.Sqrt(place + 1), bias.At(place), 0.12));
    }
}
