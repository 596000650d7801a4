using CsCheck;
using Platform.Hosting.Answers;
using Platform.Ranking.Listings;
using Platform.Ranking.Rules;

namespace Platform.Ranking.Tests.Rules;

public sealed class RuleOrderTests
{
    [Fact]
    public async Task Rules_hold_under_any_scores()
    {
        await using var shop = new TestShop().WithDresses(40);
        shop.Rule("""
            { "rules": [
                { "name": "summer", "category": "Women", "pin": ["p8", "p3", "p13", "p8"] },
                { "name": "not Bell", "bury": ["brand:Bell", "p3"] },
                { "name": "elsewhere", "category": "Men", "pin": ["p1"] }
            ] }
            """);
        await shop.RefreshAsync();
        var index = shop.Index;
        MeantRule[] rules = [.. index.Rules.For(TestShop.Dresses)];
        Gen.Float[-5, 5].Array[40].Sample(scores =>
        {
            var shelf = index.Find(TestShop.Dresses)!;
            var ranked = shelf.Select(product => new ScoredProduct(product, scores[product])).OrderByDescending(one => one.Score).ToArray();
            var draft = new ListDraft(ranked[..20], ranked[20..]);
            RuleOrder.Boost(draft, rules);
            Diversity.Apply(draft, index.Rows.Traits);
            FairStart.Apply(draft, index, TestShop.Today.ToUnixTimeMilliseconds(), seed: 7);
            RuleOrder.Arrange(draft, rules, index);
            int[] list = [.. draft.Products.Select(one => one.Product)];
            Assert.Equal(shelf.Order(), list.Order());
            // p13 is sold out: it is not pinned, and stands last with its like.
            Assert.Equal(["p8", "p3"], list[..2].Select(product => index.Facts.Find(product)!.Id));
            var groups = list[2..].Select(product => !index.IsAvailable(product) ? 2 : index.Facts.Find(product)!.Brand == "Bell" ? 1 : 0).ToArray();
            Assert.Equal(groups.Order(), groups);
            Assert.Contains("pinned by summer", draft.Reasons[list[0]]);
            Assert.Contains("out of stock: last", draft.Reasons[list[^1]]);
        }, iter: 200);
    }

    [Fact]
    public async Task A_boost_raises_by_the_lists_own_measure()
    {
        await using var shop = new TestShop().WithDresses(12);
        shop.Rule("""{ "rules": [ { "name": "own", "boost": ["brand:Cole"], "by": 10 } ] }""");
        await shop.RefreshAsync();
        var draft = new ListDraft(Enumerable.Range(0, 12).Select(product => new ScoredProduct(product, 12 - product)), []);
        RuleOrder.Boost(draft, shop.Index.Rules.For(TestShop.Dresses));
        Assert.All(draft.Products.Take(4), one => Assert.Equal("Cole", shop.Index.Facts.Find(one.Product)!.Brand));
        Assert.Equal(draft.Products.Take(4).Select(one => one.Product).Order(), draft.Products.Take(4).Select(one => one.Product));
        Assert.Equal(["boosted by own"], draft.Reasons[draft.Products[0].Product]);
    }

    [Fact]
    public async Task What_is_sold_out_may_stand_anywhere_where_a_rule_says_so()
    {
        await using var shop = new TestShop().WithDresses(20);
        await shop.RefreshAsync();
        Assert.False(shop.Index.IsAvailable((await shop.ListAsync()).Products[^1]));
        shop.Rule("""{ "rules": [ { "name": "stock", "outOfStock": "mixed" }, { "name": "old", "bury": ["p0"] } ] }""");
        await shop.RefreshAsync();
        Assert.Equal("p0", shop.IdsOf(await shop.ListAsync())[^1]);
    }
}
