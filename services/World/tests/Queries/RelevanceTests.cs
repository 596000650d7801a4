using Platform.World.Goods;
using Platform.World.Queries;
using Platform.World.Tests.Goods;

namespace Platform.World.Tests.Queries;

[Collection(UsualShopTests.Name)]
public sealed class RelevanceTests(UsualShop shop)
{
    /// <summary>A red midi dress of linen for weddings and parties, at 80 euro.</summary>
    private static Garment Dress { get; } = new()
    {
        Category = Category("Women > Dresses > Midi dresses"), Color = Number(Wardrobe.Colors, "red"), Material = Number(Wardrobe.Materials, "linen"),
        Style = Number(Wardrobe.Styles, "romantic"), Length = Number(Wardrobe.Lengths, "midi"), Sleeves = Number(Wardrobe.Sleeves, "long sleeves"),
        Occasions = Occasions.Wedding | Occasions.Party, PriceCents = 8_000, FullPriceCents = 8_000, Brand = 7,
        Group = 0, Appeal = 0, Look = 0, ArrivalDay = 0, SizesInStock = 1, Shade = 0, Pattern = 0, Cut = 0, Neckline = 0, Rise = 0, Fit = 0, Heel = 0, Margin = 50,
    };

    [Theory]
    [InlineData("Midi dresses", 3)]
    [InlineData("dress", 3)]
    [InlineData("Maxi dresses", 2)]
    [InlineData("skirt", 0)]
    [InlineData("sneakers", 0)]
    public void The_subject_decides(string subject, int grade) => Assert.Equal(grade, Relevance.Grade(new Need { Subject = Subject(subject) }, Dress));

    [Theory]
    [InlineData("red", 3)]
    [InlineData("burgundy", 2)]
    [InlineData("green", 1)]
    public void Another_colour_is_less_and_a_near_one_a_little_less(string color, int grade) =>
        Assert.Equal(grade, Relevance.Grade(new Need { Subject = Subject("dress"), Wishes = [Wanted(Aspect.Color, color)] }, Dress));

    [Theory]
    [InlineData("wedding", 3)]
    [InlineData("beach wedding", 3)]
    [InlineData("office", 1)]
    public void What_it_is_good_for_counts_though_no_text_says_it(string scenario, int grade) =>
        Assert.Equal(grade, Relevance.Grade(new Need { Subject = Subject("dress"), Scenario = Array.FindIndex(Scenarios.All, one => one.Key == scenario) }, Dress));

    [Theory]
    [InlineData(80, 3)]
    [InlineData(75, 2)]
    [InlineData(50, 0)]
    public void What_is_too_dear_is_not_what_was_asked_for(int ceiling, int grade) =>
        Assert.Equal(grade, Relevance.Grade(new Need { Subject = Subject("dress"), PriceCeiling = ceiling }, Dress));

    [Fact]
    public void Another_brand_a_thing_avoided_and_another_department_are_grave()
    {
        Assert.Equal(3, Relevance.Grade(new Need { Subject = Subject("dress"), Brand = 7 }, Dress));
        Assert.Equal(0, Relevance.Grade(new Need { Subject = Subject("dress"), Brand = 8 }, Dress));
        Assert.Equal(3, Relevance.Grade(new Need { Subject = Subject("dress"), Avoided = Avoided.Patterns }, Dress));
        Assert.Equal(0, Relevance.Grade(new Need { Subject = Subject("dress"), Avoided = Avoided.Sleeves }, Dress));
        Assert.Equal(0, Relevance.Grade(new Need { Subject = Subject("dress"), Department = Department.Children }, Dress));
        Assert.Equal(3, Relevance.Grade(new Need { Subject = Subject("dress"), Department = Department.Women }, Dress));
    }

    [Fact]
    public void Of_many_wishes_one_may_be_missed()
    {
        var need = new Need
        {
            Subject = Subject("dress"),
            Wishes = [Wanted(Aspect.Color, "red"), Wanted(Aspect.Material, "linen"), Wanted(Aspect.Length, "midi"), Wanted(Aspect.Sleeves, "short sleeves")],
        };
        Assert.Equal(2, Relevance.Grade(need, Dress));
        Assert.Equal(3, Relevance.Grade(need, Dress with { Sleeves = Number(Wardrobe.Sleeves, "short sleeves") }));
        Assert.Equal(1, Relevance.Grade(need, Dress with { Color = Number(Wardrobe.Colors, "green") }));
        Assert.Equal(0, Relevance.Grade(need, Dress with { Color = Number(Wardrobe.Colors, "green"), Material = Number(Wardrobe.Materials, "silk") }));
    }

    [Fact]
    public void Every_need_is_met_by_a_product_and_by_few_of_all()
    {
        var needs = new Needs(shop.Assortment);
        var met = Enumerable.Range(0, 200).Select(number => needs.Draw(1, number))
            .Select(need => shop.Assortment.Garments.Count(garment => Relevance.Grade(need, garment) == 3)).ToArray();
        Assert.All(met, count => Assert.True(count > 0));
        Assert.True(met.Average() < 0.05 * 50_000);
    }

    [Fact]
    public void The_more_is_asked_for_the_fewer_products_answer()
    {
        Need[] needs =
        [
            new() { Subject = Subject("dress") },
            new() { Subject = Subject("dress"), Wishes = [Wanted(Aspect.Color, "red")] },
            new() { Subject = Subject("dress"), Wishes = [Wanted(Aspect.Color, "red")], PriceCeiling = 60 },
        ];
        var met = needs.Select(need => shop.Assortment.Garments.Count(garment => Relevance.Grade(need, garment) == 3)).ToArray();
        Assert.True(met[0] > met[1] && met[1] > met[2] && met[2] > 0, string.Join(", ", met));
    }

    private static Wish Wanted(Aspect aspect, string term) => new(aspect, Wardrobe.NumberOf(Wish.Terms(aspect), term));

    private static int Subject(string key) => Array.FindIndex(Subjects.All, subject => subject.Key == key);

    private static byte Number(string[] terms, string term) => (byte)Wardrobe.NumberOf(terms, term);

    private static byte Category(string path) => (byte)Array.FindIndex(Wardrobe.Categories, category => category.Path == path);
}
