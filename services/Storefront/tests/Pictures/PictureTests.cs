using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using Platform.Contracts;
using Platform.Storefront.Pictures;

namespace Platform.Storefront.Tests.Pictures;

public sealed partial class PictureTests
{
    private const int MostBytes = 4096;

    private static readonly string[] Garments =
    [
        "dress", "t-shirt", "top", "blouse", "shirt", "jumper", "cardigan", "sweatshirt", "hoodie", "jeans", "trousers", "chinos", "shorts", "skirt", "coat", "jacket",
        "blazer", "suit jacket", "waistcoat", "sneakers", "boots", "sandals", "heels", "flats", "loafers", "handbag", "tote bag", "backpack", "weekend bag", "necklace",
        "earrings", "scarf", "belt", "hat", "cap", "beanie", "gloves", "sunglasses", "bra", "pyjamas", "swimsuit", "bikini", "swim shorts", "leggings", "sports top",
        "tracksuit trousers", "boxer shorts", "socks", "winter jacket", "denim jacket", "polo", "jumpsuit", "nightdress", "briefs", "sports bra", "wallet", "bracelet",
        "ring", "watch", "tie", "yogurt",
    ];

    private static readonly string[] Colors =
        ["black", "white", "navy", "jet black", "snow white", "sky blue", "petrol blue", "gold", "silver", "mustard yellow", "Dark Green", "multicoloured", ""];

    private static readonly string[] Patterns =
    [
        "plain", "striped", "floral", "checked", "polka-dot", "printed", "embroidered", "ribbed", "herringbone", "cable-knit", "quilted", "leopard", "paisley", "tie-dye",
        "camouflage", "of its own",
    ];

    private static readonly string[] Materials = ["cotton", "denim", "leather", "suede", "wool", "silk", "linen", "corduroy", "lace", "brass", "sterling silver"];

    private static readonly string[] Cuts =
    [
        "relaxed", "slim", "wrap", "oversized", "cropped", "tailored", "flared", "A-line", "tiered", "pleated", "wide-leg", "tapered", "double-breasted", "belted", "hooded",
        "bomber", "zipped", "high-top", "knee-high", "chelsea", "lace-up", "slip-on", "strappy", "slingback", "pointed", "crossbody", "structured", "bucket", "roll-top",
        "delicate", "chunky", "layered", "pendant", "narrow", "braided", "square", "extra-long", "wide-brim", "cuffed", "high-waisted", "bandeau", "triangle", "racerback", "",
    ];

    private static readonly string[] Sleeves =
        ["sleeveless", "thin straps", "cap sleeves", "short sleeves", "three-quarter sleeves", "long sleeves", "puff sleeves", "balloon sleeves", "bell sleeves", ""];

    private static readonly string[] Necklines =
        ["V-neck", "round neck", "boat neck", "high neck", "roll neck", "square neck", "off-shoulder", "halter neck", "shirt collar", "lapels", ""];

    private static readonly string[] Lengths = ["mini", "knee-length", "midi", "maxi", "waist-length", "hip-length", "thigh-length", "calf-length", "ankle-length", ""];

    private static readonly string[] Heels = ["flat sole", "low heel", "block heel", "high heel", "wedge heel", "platform sole", ""];

    /// <summary>What a shop may say of its products, and much that none would.</summary>
    private static readonly Gen<Product> Products =
        from garment in OneOf(Garments)
        from color in OneOf(Colors)
        from pattern in OneOf(Patterns)
        from material in OneOf(Materials)
        from cut in OneOf(Cuts)
        from sleeves in OneOf(Sleeves)
        from neckline in OneOf(Necklines)
        from rest in Gen.Select(OneOf(Lengths), OneOf(Heels), Gen.Int[0, 9_999], Gen.Bool)
        select Of(garment, color, pattern, material, $"g{rest.Item3}") with
        {
            Categories = [rest.Item4 ? $"Men > {garment}" : $"Women > Party dresses > {garment}"],
            Attributes = Attributes(
                ("garment", garment), ("pattern", pattern), ("material", material), ("cut", cut), ("sleeves", sleeves), ("neckline", neckline), ("length", rest.Item1),
                ("heel", rest.Item2)),
        };

    [Fact]
    public void Every_picture_is_well_formed_and_small() => Products.Sample(
        product =>
        {
            foreach (var view in Enum.GetValues<PictureView>())
            {
                var bytes = Picture.Draw(Look.Of(product), view);
                Assert.InRange(bytes.Length, 400, MostBytes);
                Assert.Equal("svg", XDocument.Parse(Encoding.UTF8.GetString(bytes)).Root!.Name.LocalName);
            }
        },
        iter: 4_000);

    [Fact]
    public void Whatever_a_picture_refers_to_is_in_it() => Products.Sample(
        product =>
        {
            var text = TextOf(product);
            var ids = Ids().Matches(text).Select(id => id.Groups[1].Value).ToHashSet();
            Assert.Subset(ids, References().Matches(text).Select(reference => reference.Groups[1].Value).ToHashSet());
        },
        iter: 1_000);

    [Fact]
    public void Variants_share_the_shape_and_differ_in_colour() => Products.Sample(
        product =>
        {
            var (red, black) = (TextOf(product with { Id = "a", Colors = ["red"] }), TextOf(product with { Id = "b", Colors = ["black"] }));
            Assert.Equal(HexColor().Replace(red, "#"), HexColor().Replace(black, "#"));
            Assert.NotEqual(red, black);
        },
        iter: 1_000);

    [Fact]
    public void The_same_product_has_the_same_picture_and_the_same_tag() => Products.Sample(
        product =>
        {
            Assert.Equal(TextOf(product), TextOf(product with { Title = "Another name", Description = "Another text", Price = new Money(1, "EUR") }));
            Assert.Equal(Look.Of(product).Tag(), Look.Of(product with { Title = "Another name" }).Tag());
        },
        iter: 1_000);

    [Fact]
    public void What_looks_different_has_another_tag() => Gen.Select(Products, Products).Sample(
        (one, other) => Assert.Equal(TextOf(one) == TextOf(other), Look.Of(one).Tag() == Look.Of(other).Tag() || TextOf(one) == TextOf(other)),
        iter: 1_000);

    [Fact]
    public void Thousands_of_dresses_look_different()
    {
        var dresses = from color in Colors.Take(8)
                      from pattern in Patterns.Take(4)
                      from sleeves in Sleeves.Take(4)
                      from @group in Enumerable.Range(0, 30)
                      select Of("dress", color, pattern, "cotton", $"{@group}{sleeves}{pattern}") with
                      {
                          Attributes = Attributes(("garment", "dress"), ("pattern", pattern), ("sleeves", sleeves), ("length", "midi")),
                      };
        var pictures = dresses.Select(TextOf).ToArray();
        Assert.Equal(3_840, pictures.Length);
        Assert.InRange(pictures.Distinct().Count(), 3_700, pictures.Length);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"/><image href=\"http://example.org/x.png\"/>")]
    [InlineData("red\u0000]]>&amp;")]
    [InlineData("dress url(#a1) <!-- ")]
    public void No_text_of_a_product_gets_into_its_picture(string text)
    {
        var product = Of("dress", text, text, text, text) with
        {
            Id = text, Title = text, Description = text, Brand = text, Categories = [$"Women > {text} > dresses"],
            Attributes = Attributes(("garment", text), ("pattern", text), ("material", text), ("cut", text), ("sleeves", text), ("shade", text), (text, text)),
        };
        var known = Of("dress", "", "", "", text) with { Categories = ["Women > dresses"], Attributes = Attributes() };
        Assert.DoesNotContain("script", TextOf(product), StringComparison.Ordinal);
        Assert.DoesNotContain("example", TextOf(product), StringComparison.Ordinal);
        Assert.Equal(Look.Of(known).Chance.State, Look.Of(product).Chance.State);
        Assert.NotNull(XDocument.Parse(TextOf(product)).Root);
    }

    [Fact]
    public void A_red_polka_dot_dress_has_dots_on_red()
    {
        var picture = XDocument.Parse(TextOf(Of("dress", "red", "polka-dot", "cotton", "g")));
        XNamespace svg = "http://www.w3.org/2000/svg";
        var pattern = picture.Descendants(svg + "pattern").Single(tile => (string?)tile.Attribute("id") == "p");
        Assert.Equal("#b8393c", (string?)pattern.Element(svg + "rect")!.Attribute("fill"));
        Assert.Equal(2, pattern.Descendants(svg + "circle").Count());
    }

    [Theory]
    [InlineData("Women > Dresses > Midi dresses", "", nameof(PictureKind.Dress))]
    [InlineData("Men > Swimwear > Swim shorts", "", nameof(PictureKind.SwimShorts))]
    [InlineData("Men > Coats & jackets", "Acme suit jacket", nameof(PictureKind.Blazer))]
    [InlineData("Ladieswear", "Strap top", nameof(PictureKind.TankTop))]
    [InlineData("Men > Bags > Weekend bags", "", nameof(PictureKind.WeekendBag))]
    [InlineData("Dairy > Yogurt", "Plain yogurt", nameof(PictureKind.Unknown))]
    [InlineData("", "", nameof(PictureKind.Unknown))]
    public void A_category_or_a_name_says_what_to_draw(string category, string title, string kind) =>
        Assert.Equal(kind, Look.Of(new Product { Id = "x", Title = title, Categories = category.Length > 0 ? [category] : [] }).Kind.ToString());

    private static Gen<string> OneOf(string[] values) => Gen.Int[0, values.Length - 1].Select(value => values[value]);

    private static string TextOf(Product product) => Encoding.UTF8.GetString(Picture.Draw(Look.Of(product), PictureView.Whole));

    private static Product Of(string garment, string color, string pattern, string material, string variants) => new()
    {
        Id = variants, VariantGroup = variants, Colors = [color], Categories = [$"Women > {garment}"],
        Attributes = Attributes(("garment", garment), ("pattern", pattern), ("material", material)),
    };

    private static Dictionary<string, IReadOnlyList<string>> Attributes(params (string Name, string Value)[] values) =>
        values.Where(one => one.Value.Length > 0).ToDictionary(one => one.Name, one => (IReadOnlyList<string>)[one.Value]);

    [GeneratedRegex("id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("(?:href=\"#|url\\(#)([^\")]+)")]
    private static partial Regex References();

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex HexColor();
}
