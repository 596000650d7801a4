using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Ranking.Listings;

namespace Platform.Ranking.Tests.Listings;

public sealed class ListMakerTests
{
    [Fact]
    public async Task The_first_twenty_have_not_more_than_two_variants_of_a_product()
    {
        await using var shop = new TestShop();
        for (var number = 0; number < 60; number++)
            shop.With(TestShop.Dress(number, 1_000) with { VariantGroup = $"g{number / 10}", Availability = Availability.InStock });
        await shop.RefreshAsync();
        var list = await shop.ListAsync();
        var groups = list.Products.Take(Diversity.First).CountBy(product => shop.Index.Facts.Find(product)!.VariantGroup!).ToDictionary();
        // Six groups cannot fill twenty places by two: only what is left over may be more.
        Assert.All(list.Products.Take(12).CountBy(product => shop.Index.Facts.Find(product)!.VariantGroup!), group => Assert.Equal(2, group.Value));
        Assert.Equal(6, groups.Count);
    }

    [Fact]
    public async Task New_products_have_two_places_of_the_first_twenty_and_no_more()
    {
        await using var shop = new TestShop();
        for (var number = 0; number < 80; number++)
        {
            // The new ones stand last by what the catalogue knows, as nobody has seen them.
            var isNew = number >= 70;
            shop.With(TestShop.Dress(number, 1_000) with { VariantGroup = null, Availability = Availability.InStock, PublishTime = TestShop.Today.AddDays(isNew ? -10 : -3 * 20) });
        }

        await shop.RefreshAsync();
        var index = shop.Index;
        var draft = new ListDraft(Enumerable.Range(0, 80).Select(product => new Hosting.Answers.ScoredProduct(product, 80 - product)), []);
        FairStart.Apply(draft, index, TestShop.Today.ToUnixTimeMilliseconds(), seed: 5);
        var first = draft.Products.Take(20).Select(one => one.Product).ToArray();
        Assert.Equal(2, first.Count(product => product >= 70));
        Assert.Equal([0, 1, 2, 3], first[..4]);
        Assert.All(first.Where(product => product >= 70), product => Assert.Equal([FairStart.Reason], draft.Reasons[product]));
        var again = new ListDraft(Enumerable.Range(0, 80).Select(product => new Hosting.Answers.ScoredProduct(product, 80 - product)), []);
        FairStart.Apply(again, index, TestShop.Today.ToUnixTimeMilliseconds(), seed: 5);
        Assert.Equal(draft.Products, again.Products);
    }

    [Fact]
    public async Task Every_new_product_comes_to_be_shown()
    {
        await using var shop = new TestShop().WithDresses(60);
        await shop.RefreshAsync();
        var shown = new HashSet<int>();
        for (var seed = 0; seed < 100; seed++)
        {
            var draft = new ListDraft(Enumerable.Range(0, 60).Select(product => new Hosting.Answers.ScoredProduct(product, 60 - product)), []);
            FairStart.Apply(draft, shop.Index, TestShop.Today.ToUnixTimeMilliseconds(), seed);
            shown.UnionWith(draft.Products.Take(20).Select(one => one.Product));
        }

        // p55 is sold out.
        Assert.Superset(new HashSet<int> { 56, 57, 58, 59 }, shown);
    }

    [Fact]
    public async Task A_share_of_visitors_sees_the_first_twenty_in_random_order_and_the_answer_says_so()
    {
        await using var shop = new TestShop(("Ranking:RandomShare", "0.2")).WithDresses(60);
        await shop.RefreshAsync();
        var lists = new List<RankedList>();
        for (var visitor = 0; visitor < 200; visitor++)
            lists.Add(await shop.ListAsync(change: question => question with { VisitorId = $"x{visitor}" }));
        Assert.InRange(lists.Count(list => list.Model == "random"), 20, 60);
        Assert.True(lists.Where(list => list.Model == "random").DistinctBy(list => string.Join(',', list.Products)).Count() > 10);
        Assert.All(lists, list => Assert.Equal(60, list.Products.Distinct().Count()));
        Assert.NotEqual("random", (await shop.ListAsync(change: question => question with { VisitorId = null })).Model);
    }

    [Fact]
    public async Task A_filter_holds_for_every_product_and_facets_count_what_another_value_would_have()
    {
        await using var shop = new TestShop().WithDresses(60);
        await shop.RefreshAsync();
        var list = await shop.ListAsync(change: question => question with { Filters = [new("color", "red"), new("price", "0..50")] });
        Assert.NotEmpty(list.Products);
        Assert.All(list.Products, product => Assert.True(shop.Index.Facts.Find(product) is { Colors: ["red"], Price.Amount: <= 50 }));
        var colors = list.Facets.Single(facet => facet.Name == "color").Values;
        // Of p0 to p30, which cost at most 50, every fourth is blue.
        Assert.Equal(8, colors.Single(value => value.Value == "blue").Count);
        Assert.Equal(list.Products.Length, colors.Single(value => value.Value == "red").Count);
        Assert.Equal(15, list.Facets.Single(facet => facet.Name == "price").Values.Sum(value => value.Count));
    }

    [Theory]
    [InlineData(ListSort.Price)]
    [InlineData(ListSort.PriceDescending)]
    [InlineData(ListSort.New)]
    public async Task A_list_is_sorted_as_asked_with_what_is_sold_out_last(ListSort sort)
    {
        await using var shop = new TestShop().WithDresses(60);
        await shop.RefreshAsync();
        var list = await shop.ListAsync(change: question => question with { Sort = sort });
        var there = list.Products.TakeWhile(shop.Index.IsAvailable).Select(product => shop.Index.Facts.Find(product)!).ToArray();
        Assert.Equal(list.Products.Count(shop.Index.IsAvailable), there.Length);
        var keys = there.Select(product => sort switch
        {
            ListSort.Price => product.Price!.Amount,
            ListSort.PriceDescending => -product.Price!.Amount,
            _ => -product.PublishTime!.Value.ToUnixTimeSeconds(),
        }).ToArray();
        Assert.Equal(keys.Order(), keys);
    }
}
