using System.Runtime.CompilerServices;
using Platform.Contracts;
using Platform.World.Goods;

namespace Platform.World.Tests.Goods;

[Collection(UsualShopTests.Name)]
public sealed class AssortmentTests(UsualShop shop)
{
    [Fact]
    public void The_shop_has_fifty_thousand_products_and_thousands_of_dresses()
    {
        Assert.Equal(50_000, shop.Products.Count);
        Assert.Equal(50_000, shop.Products.Select(product => product.Id).Distinct().Count());
        Assert.InRange(shop.Products.Count(product => product.Categories[0].StartsWith("Women > Dresses > ", StringComparison.Ordinal)), 1_000, 10_000);
    }

    [Fact]
    public void Every_leaf_of_the_tree_has_products() =>
        Assert.Equal(
            Wardrobe.Categories.Select(category => category.Path).Order(),
            shop.Products.Select(product => product.Categories[0]).Distinct().Order());

    [Fact]
    public void Every_product_can_be_described_and_most_can_be_bought()
    {
        Assert.All(shop.Products, product => Assert.True(
            product is { Title.Length: > 0, Description.Length: > 0, Brand.Length: > 0, Price.Amount: > 0, Colors.Count: 1, PublishTime: not null }));
        Assert.InRange(shop.Products.Count(product => product.Availability == Availability.InStock) / 50_000.0, 0.93, 0.97);
    }

    [Fact]
    public void Variants_differ_in_colour_and_not_in_what_they_are()
    {
        var groups = shop.Products.GroupBy(product => product.VariantGroup).Where(group => group.Count() > 1).ToArray();
        Assert.True(groups.Length > 5_000);
        Assert.All(groups, group =>
        {
            Assert.Equal(group.Count(), group.Select(product => product.Attributes["shade"][0]).Distinct().Count());
            Assert.Single(group.Select(product => (product.Brand, product.Categories[0], product.PublishTime, product.OriginalPrice ?? product.Price)).Distinct());
            Assert.Single(group.Select(WhatItIs).Distinct());
        });
    }

    [Fact]
    public void A_fifth_of_the_products_came_during_the_history_and_none_after_it()
    {
        var start = UsualShop.Options.Now.AddDays(-90);
        var today = new DateTimeOffset(2026, 10, 15, 0, 0, 0, TimeSpan.Zero);
        Assert.InRange(shop.Products.Count(product => product.PublishTime > start) / 50_000.0, 0.18, 0.22);
        Assert.All(shop.Products, product => Assert.InRange(product.PublishTime!.Value, today.AddDays(-500), today.AddDays(-1)));
    }

    [Fact]
    public void A_brand_keeps_to_its_style_and_its_price_level()
    {
        var (garments, brands) = (shop.Assortment.Garments, shop.Assortment.Brands);
        var own = garments.Average(garment => garment.Style == brands[garment.Brand].Style ? 1.0 : 0.0);
        Assert.InRange(own, 0.68, 0.8);
        var levels = garments.Where(garment => garment.Category == 0)
            .GroupBy(garment => brands[garment.Brand].PriceLevel > 1).ToDictionary(group => group.Key, group => group.Average(garment => garment.FullPrice));
        Assert.True(levels[true] > 1.4 * levels[false], $"Midi dresses of dear brands cost {levels[true]:0}, of the others {levels[false]:0}.");
    }

    [Fact]
    public void A_garment_is_so_small_that_a_million_of_them_take_less_than_fifty_megabytes() => Assert.InRange(Unsafe.SizeOf<Garment>(), 1, 48);

    [Fact]
    public void The_same_seed_makes_the_same_garments_on_one_core_and_on_two()
    {
        var (one, two) = (Assortment.Create(UsualShop.Options with { Cores = 1 }), Assortment.Create(UsualShop.Options with { Cores = 2 }));
        Assert.True(one.Garments.AsSpan().SequenceEqual(two.Garments));
        Assert.True(one.Garments.AsSpan().SequenceEqual(shop.Assortment.Garments));
        var other = Assortment.Create(UsualShop.Options with { Seed = 2 });
        Assert.False(one.Garments.AsSpan().SequenceEqual(other.Garments));
    }

    [Fact]
    public void What_lies_near_looks_alike()
    {
        var dice = new Dice(1, StreamKind.Visits, 1);
        for (var product = 0; product < 2_000; product++)
        {
            var near = shop.Assortment.DrawNear(ref dice, product);
            var (a, b) = (shop.Assortment.Garments[product], shop.Assortment.Garments[near]);
            Assert.Equal((a.Category, a.Style), (b.Category, b.Style));
        }
    }

    [Fact]
    public void The_appealing_products_are_drawn_more_often()
    {
        var dice = new Dice(1, StreamKind.Visits, 2);
        var drawn = Enumerable.Range(0, 5_000).Select(_ => shop.Assortment.Draw(ref dice, 0, 0)).ToArray();
        Assert.All(drawn, product => Assert.Equal(((byte)0, (byte)0), (shop.Assortment.Garments[product].Category, shop.Assortment.Garments[product].Style)));
        Assert.True(drawn.Average(product => shop.Assortment.Garments[product].Appeal) > 0.5);
    }

    private static string WhatItIs(Product product) => string.Join('|', product.Attributes
        .Where(attribute => attribute.Key is not ("shade" or "soldOutSizes")).SelectMany(attribute => attribute.Value));
}
