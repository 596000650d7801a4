using Platform.Store.Products;
using Platform.World.Goods;

namespace Platform.World.Tests.Goods;

[Collection(UsualShopTests.Name)]
public sealed class DaysTests(UsualShop shop)
{
    private static WorldOptions Small { get; } = UsualShop.Options with { Products = 3_000 };

    [Fact]
    public void A_discount_is_a_price_below_the_one_before_and_shops_round_both()
    {
        Assert.All(shop.Products.Where(product => product.OriginalPrice is not null), product => Assert.True(product.Price!.Amount < product.OriginalPrice!.Amount));
        Assert.All(shop.Products, product => Assert.True((product.Price!.Amount % 1) is 0.95m or 0m, product.Price.ToString()));
        Assert.InRange(shop.Products.Count(product => product.OriginalPrice is not null) / 50_000.0, 0.1, 0.35);
    }

    [Fact]
    public void Some_brands_are_on_sale_much_more_than_others()
    {
        var shares = shop.Assortment.Garments.GroupBy(garment => garment.Brand).Where(brand => brand.Count() > 200)
            .Select(brand => brand.Average(garment => garment.PriceCents < garment.FullPriceCents ? 1.0 : 0.0)).Order().ToArray();
        Assert.True(shares[^(shares.Length / 10)] > 3 * shares[shares.Length / 10]);
    }

    [Fact]
    public void Variants_are_reduced_together() => Assert.All(
        shop.Assortment.Garments.GroupBy(garment => garment.Group), group => Assert.Single(group.Select(garment => garment.PriceCents).Distinct()));

    [Fact]
    public void On_black_friday_more_is_reduced_than_on_any_other_day()
    {
        var world = Assortment.Create(Small with { Now = new DateTimeOffset(2026, 12, 10, 8, 0, 0, TimeSpan.Zero) });
        // The fourth Friday of November 2026 is the 27th: thirteen days before, of ninety.
        var shares = Enumerable.Range(0, 90).Select(day => world.At(day).Garments.Average(garment => garment.PriceCents < garment.FullPriceCents ? 1.0 : 0.0)).ToArray();
        Assert.Equal([76, 77, 78, 79, 80], Enumerable.Range(0, 90).OrderByDescending(day => shares[day]).Take(5).Order());
        Assert.InRange(shares[77], 0.5, 0.7);
    }

    [Fact]
    public void A_day_is_the_same_from_the_day_before_and_from_any_other()
    {
        // Black Friday, the beginning of a clearance and arrivals after today are among them.
        var today = Assortment.Create(Small with { Days = 60, Now = new DateTimeOffset(2027, 1, 6, 8, 0, 0, TimeSpan.Zero) });
        var lived = today.At(0);
        for (var day = 1; day < 80; day++)
        {
            lived = lived.At(day);
            Assert.Equal(today.At(day).Garments, lived.Garments);
        }
    }

    [Fact]
    public void In_january_winter_is_cleared_and_summer_is_not()
    {
        var world = Assortment.Create(UsualShop.Options with { Products = 20_000, Now = new DateTimeOffset(2027, 1, 12, 8, 0, 0, TimeSpan.Zero) });
        double Share(Func<Category, bool> which) => world.Garments.Where(garment => which(Wardrobe.Categories[garment.Category]) && garment.ArrivalDay < 0)
            .Average(garment => garment.PriceCents < garment.FullPriceCents ? 1.0 : 0.0);
        Assert.True(Share(category => category.Season > 0.3) > 1.5 * Share(category => category.Season < -0.3));
    }

    [Fact]
    public void The_sizes_in_the_middle_and_at_the_ends_go_first_and_some_products_have_all()
    {
        var letters = shop.Assortment.Garments.Where(garment => garment.IsInStock && Wardrobe.Categories[garment.Category].Form.Sizes == SizeScale.Letters).ToArray();
        double Gone(int size) => letters.Average(garment => (garment.SizesInStock >> size & 1) == 0 ? 1.0 : 0.0);
        Assert.True(Gone(0) > Gone(1));
        Assert.True(Gone(2) > Gone(1));
        Assert.InRange(letters.Average(garment => garment.SizesInStock == 63 ? 1.0 : 0.0), 0.2, 0.7);
    }

    [Fact]
    public void Yesterday_had_other_prices_and_stock_for_some_and_the_same_for_most()
    {
        var changes = shop.Assortment.Changes().ToArray();
        Assert.InRange(changes.Length, 500, 25_000);
        var before = shop.Assortment.At(89);
        Assert.All(changes.Where(product => shop.Assortment.Garments[product].ArrivalDay < 90), product => Assert.NotEqual(before.Garments[product], shop.Assortment.Garments[product]));
    }

    [Fact]
    public void After_today_new_products_keep_coming_and_the_old_ones_keep_their_numbers()
    {
        var today = Assortment.Create(Small);
        var later = today.At(100);
        Assert.Equal(3_000 + (10 * today.ArrivalsADay), later.Garments.Length);
        Assert.All(Enumerable.Range(0, 3_000), product => Assert.Equal(
            today.Garments[product] with { PriceCents = 0, SizesInStock = 0 }, later.Garments[product] with { PriceCents = 0, SizesInStock = 0 }));
        Assert.Equal(Enumerable.Range(91, 10), later.Garments.Skip(3_000).Select(garment => (int)garment.ArrivalDay).Distinct().Order());
        Assert.True(later.Garments.AsSpan().SequenceEqual(today.At(95).At(100).Garments));
        Assert.True(today.Garments.AsSpan().SequenceEqual(later.At(90).Garments));
    }

    [Fact]
    public void The_catalogue_of_a_later_day_is_todays_with_what_changed()
    {
        using var folder = new TemporaryFolder();
        var world = DemoWorld.Create(Small);
        world.WriteCatalogue(folder.Data);
        for (var day = 1; day <= 3; day++)
            world.WriteCatalogueChanges(folder.Data, day, Small.Now.AddDays(day));
        var whole = Assortment.Create(Small).At(93);
        var read = Catalogue.Read(folder.Data);
        Assert.Equal(whole.Garments.Length, read.Count);
        Assert.All(ProductCards.Of(whole, Small), product =>
        {
            var found = read.Find(product.Id)!;
            Assert.Equal((product.Title, product.Price, product.OriginalPrice, product.Availability, product.PublishTime), (found.Title, found.Price, found.OriginalPrice, found.Availability, found.PublishTime));
            Assert.Equal(product.Attributes.GetValueOrDefault("soldOutSizes"), found.Attributes.GetValueOrDefault("soldOutSizes"));
        });
    }
}
