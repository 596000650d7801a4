using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Storefront.Languages;
using Platform.Store.Products;
using Platform.Storefront.Listings;

namespace Platform.Storefront.Tests.Listings;

public sealed class ShelvesTests
{
    private readonly ProductDirectory _directory = new();
    private readonly ShopIndex _index;

    public ShelvesTests()
    {
        _directory.Apply(Catalogue.Of(
        [
            Of("a", "Women > Dresses > Midi", "2026-01-01"), Of("b", "Women > Dresses > Maxi", "2026-01-03"),
            Of("c", "Women > Shoes", "2026-01-02"), Of("d", "Men", "2026-01-04"),
            Of("e", "Women > Shoes", "2026-01-05") with { Availability = Availability.OutOfStock },
        ]));
        _index = new ShopIndex(_directory, new UntranslatedTerms());
    }

    [Fact]
    public void A_category_has_what_lies_in_those_below_it_newest_first() =>
        Assert.Equal(["b", "c", "a"], Ids("Women"));

    [Fact]
    public void What_cannot_be_bought_lies_on_no_shelf() => Assert.Equal(["c"], Ids("Women > Shoes"));

    [Fact]
    public void The_largest_categories_come_first()
    {
        Assert.Equal(["Women", "Men"], _index.Current.Shelves.Below(Shelves.Everything));
        Assert.Equal(["Women > Dresses", "Women > Shoes"], _index.Current.Shelves.Below("Women"));
        Assert.Empty(_index.Current.Shelves.Below("Men"));
    }

    [Fact]
    public void A_category_that_is_not_there_is_not_found() => Assert.Null(_index.Current.Shelves.Find("Women > D"));

    [Fact]
    public async Task The_shelves_stand_until_a_new_catalogue_was_put_up()
    {
        var before = _index.Current;
        _directory.Apply(Catalogue.Of([Of("f", "Children", "2026-01-01")]));
        Assert.Same(before, _index.Current);
        await _index.RefreshAsync(CancellationToken.None);
        Assert.Equal(["Children"], _index.Current.Shelves.Below(Shelves.Everything));
    }

    [Fact]
    public void Of_variants_that_came_together_the_first_of_each_kind_stand_before_the_second()
    {
        _directory.Apply(Catalogue.Of(
        [
            Of("p1", "Men", "2026-02-01") with { VariantGroup = "p" }, Of("p2", "Men", "2026-02-01") with { VariantGroup = "p" },
            Of("q1", "Men", "2026-02-01") with { VariantGroup = "q" }, Of("q2", "Men", "2026-02-01") with { VariantGroup = "q" },
            Of("r", "Men", "2026-02-02"),
        ]));
        Assert.Equal(["r", "p1", "q1", "p2", "q2"], Ids("Men"));
        var view = _index.Current;
        Assert.Equal(["p1", "p2"], view.VariantsOf(_directory.Find("p2")).Select(_directory.IdOf));
        Assert.Empty(view.VariantsOf(_directory.Find("r")));
    }

    private IEnumerable<string> Ids(string path) =>
        _index.Current.Shelves.Find(path)!.Select(place => _directory.IdOf(_index.Current.ProductAt(place)));

    private static Product Of(string id, string category, string published) => new()
    {
        Id = id, Categories = [category], PublishTime = DateTimeOffset.Parse(published + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture),
    };
}
