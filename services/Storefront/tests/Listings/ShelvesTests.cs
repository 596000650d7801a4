using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Store.Products;
using Platform.Storefront.Listings;

namespace Platform.Storefront.Tests.Listings;

public sealed class ShelvesTests
{
    private readonly ProductDirectory _directory = new();
    private readonly ShelfIndex _index;

    public ShelvesTests()
    {
        _directory.Apply(Catalogue.Of(
        [
            Of("a", "Women > Dresses > Midi", "2026-01-01"), Of("b", "Women > Dresses > Maxi", "2026-01-03"),
            Of("c", "Women > Shoes", "2026-01-02"), Of("d", "Men", "2026-01-04"),
            Of("e", "Women > Shoes", "2026-01-05") with { Availability = Availability.OutOfStock },
        ]));
        _index = new ShelfIndex(_directory);
    }

    [Fact]
    public void A_category_has_what_lies_in_those_below_it_newest_first() =>
        Assert.Equal(["b", "c", "a"], Ids("Women"));

    [Fact]
    public void What_cannot_be_bought_lies_on_no_shelf() => Assert.Equal(["c"], Ids("Women > Shoes"));

    [Fact]
    public void The_largest_categories_come_first()
    {
        Assert.Equal(["Women", "Men"], _index.Current.Below(Shelves.Everything));
        Assert.Equal(["Women > Dresses", "Women > Shoes"], _index.Current.Below("Women"));
        Assert.Empty(_index.Current.Below("Men"));
    }

    [Fact]
    public void A_category_that_is_not_there_is_not_found() => Assert.Null(_index.Current.Find("Women > D"));

    [Fact]
    public void The_shelves_stand_until_the_catalogue_changes()
    {
        var before = _index.Current;
        Assert.Same(before, _index.Current);
        _directory.Apply(Catalogue.Of([Of("f", "Children", "2026-01-01")]));
        Assert.Equal(["Children"], _index.Current.Below(Shelves.Everything));
    }

    private IEnumerable<string> Ids(string path) => _index.Current.Find(path)!.Select(_directory.IdOf);

    private static Product Of(string id, string category, string published) => new()
    {
        Id = id, Categories = [category], PublishTime = DateTimeOffset.Parse(published + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture),
    };
}
