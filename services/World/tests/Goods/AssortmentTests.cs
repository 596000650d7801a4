using Platform.Contracts;
using Platform.World.Goods;

namespace Platform.World.Tests.Goods;

public sealed class AssortmentTests
{
    private static WorldOptions Options { get; } = new() { Now = new DateTimeOffset(2026, 10, 15, 9, 30, 0, TimeSpan.Zero) };

    private static Product[] Usual { get; } = [.. ProductCards.Of(Assortment.Create(Options), Options)];

    [Fact]
    public void The_shop_has_fifty_thousand_products_and_thousands_of_dresses()
    {
        Assert.Equal(50_000, Usual.Length);
        Assert.Equal(50_000, Usual.Select(product => product.Id).Distinct().Count());
        Assert.InRange(Usual.Count(product => product.Categories[0].StartsWith("Women > Dresses > ", StringComparison.Ordinal)), 1_000, 10_000);
    }

    [Fact]
    public void Every_product_can_be_described_and_most_can_be_bought()
    {
        Assert.All(Usual, product => Assert.True(
            product is { Title.Length: > 0, Description.Length: > 0, Brand.Length: > 0, Price.Amount: > 0, Colors.Count: 1, PublishTime: not null }));
        Assert.InRange(Usual.Count(product => product.Availability == Availability.InStock) / (double)Usual.Length, 0.93, 0.97);
    }

    [Fact]
    public void Variants_differ_in_colour_and_not_in_what_they_are()
    {
        var groups = Usual.GroupBy(product => product.VariantGroup).Where(group => group.Count() > 1).ToArray();
        Assert.True(groups.Length > 5_000);
        Assert.All(groups, group => Assert.Single(group.Select(product => (product.Brand, product.Categories[0], product.Attributes["style"][0])).Distinct()));
    }

    [Fact]
    public void A_discount_is_a_price_below_the_one_before() =>
        Assert.All(Usual.Where(product => product.OriginalPrice is not null), product => Assert.True(product.Price!.Amount < product.OriginalPrice!.Amount));
}
