using Platform.Contracts;
using Platform.World.Goods;

namespace Platform.World.Tests.Goods;

[Collection(UsualShopTests.Name)]
public sealed class SuitabilityTests(UsualShop shop)
{
    [Theory]
    [InlineData("t-shirt", "leather", "wool", "denim", "lace", "suede", "velvet")]
    [InlineData("bikini", "wool", "cotton", "leather", "linen", "denim", "cashmere")]
    [InlineData("swimsuit", "wool", "cotton", "leather", "silk")]
    [InlineData("jumper", "leather", "denim", "linen", "chiffon", "canvas")]
    [InlineData("sneakers", "wool", "silk", "lace", "chiffon", "straw")]
    [InlineData("necklace", "cotton", "wool", "leather", "straw")]
    [InlineData("socks", "leather", "denim", "satin")]
    [InlineData("boxer shorts", "leather", "wool", "denim", "straw")]
    public void Nobody_makes_it_of_these(string garment, params string[] materials) =>
        Assert.Empty(Of(garment).Select(product => product.Attributes["material"][0]).Intersect(materials));

    [Theory]
    [InlineData("skirt", "sleeves", "neckline", "heel", "fit")]
    [InlineData("sneakers", "sleeves", "neckline", "length", "rise")]
    [InlineData("handbag", "sleeves", "neckline", "heel", "rise")]
    [InlineData("dress", "rise", "heel", "fit")]
    public void It_has_no_such_thing(string garment, params string[] attributes) =>
        Assert.All(Of(garment), product => Assert.Empty(product.Attributes.Keys.Intersect(attributes)));

    [Theory]
    [InlineData("denim", "color", "black", "white", "navy", "grey", "blue", "cream")]
    [InlineData("sterling silver", "color", "silver")]
    [InlineData("straw", "pattern", "plain")]
    [InlineData("tweed", "pattern", "plain", "checked", "herringbone")]
    public void The_material_comes_in_these_only(string material, string attribute, params string[] values) => Assert.All(
        shop.Products.Where(product => product.Attributes["material"][0] == material),
        product => Assert.Contains(attribute == "color" ? product.Colors[0] : product.Attributes[attribute][0], values));

    [Fact]
    public void What_hangs_from_the_neck_has_no_sleeves_and_what_is_wrapped_has_a_neck_like_a_v()
    {
        Assert.All(With("neckline", "halter neck"), product => Assert.Equal("sleeveless", product.Attributes.GetValueOrDefault("sleeves", ["sleeveless"])[0]));
        Assert.All(With("cut", "wrap").Where(product => product.Attributes.ContainsKey("neckline")), product => Assert.Equal("V-neck", product.Attributes["neckline"][0]));
        Assert.DoesNotContain(With("neckline", "shirt collar"), product => product.Attributes["sleeves"][0] == "thin straps");
    }

    [Fact]
    public void Everything_is_of_its_form()
    {
        Assert.All(shop.Assortment.Garments, garment =>
        {
            var form = Wardrobe.Categories[garment.Category].Form;
            Assert.True(form.Materials.Has(garment.Material) && form.Cuts.Has(garment.Cut));
            Assert.True(garment.Pattern == 0 || form.Patterns.Has(garment.Pattern));
            Assert.True(Suitability.HasColor(garment.Material, garment.Color) && Suitability.HasPattern(garment.Material, garment.Pattern));
            Assert.Contains(garment.Shade, Wardrobe.ShadesOf[garment.Color]);
        });
    }

    [Fact]
    public void Children_go_to_school_and_not_to_the_office()
    {
        var children = shop.Assortment.Garments.Where(garment => Wardrobe.Categories[garment.Category].Department == Department.Children).ToArray();
        Assert.DoesNotContain(children, garment => garment.Suits(Occasions.Office));
        Assert.True(children.Average(garment => garment.Suits(Occasions.School) ? 1.0 : 0.0) > 0.3);
    }

    [Fact]
    public void The_shop_says_a_part_of_what_a_product_is_good_for_and_nothing_else()
    {
        var (said, good) = (0, 0);
        foreach (var (garment, product) in shop.Assortment.Garments.Zip(shop.Products))
        {
            var occasions = product.Attributes.GetValueOrDefault("occasion", []);
            Assert.All(occasions, occasion => Assert.True(garment.Suits((Occasions)(1 << Wardrobe.NumberOf(Wardrobe.OccasionNames, occasion)))));
            said += occasions.Count;
            good += System.Numerics.BitOperations.PopCount((uint)garment.Occasions);
        }

        Assert.InRange(said / (double)good, 0.6, 0.7);
    }

    private IEnumerable<Product> Of(string garment) => With("garment", garment);

    private IEnumerable<Product> With(string attribute, string value) => shop.Products
        .Where(product => product.Attributes.GetValueOrDefault(attribute) is [var found, ..] && found == value);
}
