using Platform.Ranking.Rules;

namespace Platform.Ranking.Tests.Rules;

public sealed class ListingRulesTests
{
    [Fact]
    public void A_file_is_read()
    {
        var rules = ListingRules.Parse("""
            { "rules": [
                { "name": "summer", "category": "Women > Dresses", "pin": ["p1", "p2"] },
                { "name": "own brand", "boost": ["brand:Acme"], "by": 0.5 }, // a comment
                { "name": "ugly", "bury": ["p3"] },
                { "name": "stock", "outOfStock": "mixed" },
            ] }
            """);
        Assert.Equal(["summer", "own brand", "ugly", "stock"], rules.Rules.Select(rule => rule.Name));
    }

    [Theory]
    [InlineData("""{ "rules": [ { "name": "a" } ] }""", "one of pin, bury, boost, outOfStock")]
    [InlineData("""{ "rules": [ { "name": "a", "pin": ["p"], "bury": ["p"] } ] }""", "it says 2")]
    [InlineData("""{ "rules": [ { "name": "a", "boost": ["p"] } ] }""", "belong together")]
    [InlineData("""{ "rules": [ { "name": "a", "boost": ["p"], "by": 99 } ] }""", "at most 10")]
    [InlineData("""{ "rules": [ { "name": "a", "pin": [] } ] }""", "names no product")]
    [InlineData("""{ "rules": [ { "name": "a", "outOfStock": "first" } ] }""", "last or mixed")]
    [InlineData("""{ "rules": [ { "name": "a", "pin": ["p"] }, { "name": "a", "pin": ["q"] } ] }""", "two rules are named a")]
    [InlineData("""{ "rules": [ { "name": "a", "pni": ["p"] } ] }""", "pni")]
    [InlineData("""{ "rules": [ """, "line")]
    public void A_mistake_is_said_in_words(string text, string said) =>
        Assert.Contains(said, Assert.Throws<InvalidDataException>(() => ListingRules.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_with_a_mistake_leaves_the_rules_that_were_there()
    {
        await using var shop = new TestShop().WithDresses(20);
        shop.Rule("""{ "rules": [ { "name": "a", "pin": ["p9"] } ] }""");
        await shop.RefreshAsync();
        shop.Rule("""{ "rules": [ { "name": "b", "pin": 7 } ] }""");
        await shop.RefreshAsync();
        Assert.Equal("p9", shop.IdsOf(await shop.ListAsync())[0]);
    }
}
