using Platform.Contracts;

namespace Platform.World.Tests.Goods;

[Collection(UsualShopTests.Name)]
public sealed class VarietyTests(UsualShop shop)
{
    [Fact]
    public void Most_titles_are_found_once_in_the_shop() =>
        Assert.InRange(shop.Products.Select(product => product.Title).Distinct().Count() / 50_000.0, 0.8, 1);

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    [InlineData("de")]
    public void On_a_page_of_twenty_dresses_no_two_are_described_alike(string language)
    {
        var pages = shop.Products.Where(product => product.Categories[0].StartsWith("Women > Dresses", StringComparison.Ordinal))
            .DistinctBy(product => product.VariantGroup).Select(product => product.TextIn(language)).Chunk(20).Where(page => page.Length == 20).ToArray();
        Assert.True(pages.Length > 50);
        Assert.InRange(pages.Average(page => page.Select(text => text.Title).Distinct().Count()), 19.9, 20);
        Assert.InRange(pages.Average(page => page.Select(text => text.Description).Distinct().Count()), 19.9, 20);
        // The sentences differ, not the words in them alone: how titles begin and how many sentences follow.
        Assert.InRange(pages.Average(page => page.Select(Shape).Distinct().Count()), 14, 20);
    }

    [Fact]
    public void Variants_have_titles_of_their_own()
    {
        var groups = shop.Products.GroupBy(product => product.VariantGroup).Where(group => group.Count() > 1).ToArray();
        Assert.All(groups, group => Assert.Equal(group.Count(), group.Select(product => product.Title).Distinct().Count()));
    }

    private static string Shape(ProductText text) =>
        $"{text.Title!.Split(' ')[0]} {text.Title.Count(letter => letter == ' ')} {text.Title.Contains(',', StringComparison.Ordinal)} {text.Description!.Count(letter => letter == '.')}";
}
