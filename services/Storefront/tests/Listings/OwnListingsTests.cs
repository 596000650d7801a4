using CsCheck;
using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Storefront.Listings;

namespace Platform.Storefront.Tests.Listings;

public sealed class OwnListingsTests
{
    private static readonly string[] Brands = ["Acme", "Birch", "Cedar", "Dune"];
    private static readonly string[] Colors = ["red", "blue", "green"];
    private static readonly string[] Sizes = ["S", "M", "L", "XL"];
    private static readonly string[] Categories = ["Women > Dresses", "Women > Shoes", "Men > Shoes"];
    private static readonly string[] Materials = ["linen", "wool"];

    private static readonly Gen<Product> AnyProduct =
        from brand in Gen.Int[0, Brands.Length - 1]
        from color in Gen.Int[0, Colors.Length - 1]
        from sizes in Gen.Int[0, 15]
        from category in Gen.Int[0, Categories.Length - 1]
        from price in Gen.Int[5, 300]
        from material in Gen.Int[0, Materials.Length]
        from day in Gen.Int[0, 100]
        select new Product
        {
            Id = "", Brand = Brands[brand], Colors = [Colors[color]], Categories = [Categories[category]], Price = new Money(price, "EUR"),
            Sizes = [.. Sizes.Where((_, index) => (sizes >> index & 1) != 0)],
            PublishTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day),
            Attributes = material < Materials.Length
                ? new Dictionary<string, IReadOnlyList<string>> { ["material"] = [Materials[material]] }
                : new Dictionary<string, IReadOnlyList<string>>(),
        };

    private static readonly Gen<ListFilter> AnyFilter = Gen.OneOf(
        Gen.Int[0, Brands.Length].Select(one => new ListFilter("brand", one < Brands.Length ? Brands[one] : "Nobody")),
        Gen.Int[0, Colors.Length - 1].Select(one => new ListFilter("color", Colors[one])),
        Gen.Int[0, Sizes.Length - 1].Select(one => new ListFilter("size", Sizes[one])),
        Gen.Int[0, Materials.Length - 1].Select(one => new ListFilter("material", Materials[one])),
        Gen.Int[0, 2].Select(one => new ListFilter("category", new[] { "Women", "Men > Shoes", "Women > Dresses" }[one])),
        Gen.Int[0, 200].SelectMany(from => Gen.Int[from, 300].Select(to => ListFilter.Price(from, to))));

    private static readonly Product One = new()
    {
        Id = "", Brand = "Acme", Colors = ["red"], Sizes = ["S"], Categories = ["Men > Shoes"], Price = new Money(50, "EUR"),
        Attributes = new Dictionary<string, IReadOnlyList<string>> { ["material"] = ["wool"] },
    };

    [Fact]
    public void Filters_and_counts_say_what_looking_at_each_product_says() => AnyProduct.Array[1, 60].SelectMany(
        products => AnyFilter.Array[0, 5], (products, filters) => (products, filters)).Sample(drawn =>
    {
        // An attribute that no product has is no facet, and narrows nothing: here every facet is there.
        Product[] products = [.. drawn.products.Append(One).Select((product, index) => product with { Id = $"p{index}" })];
        ListFilter[] filters = [.. drawn.filters.Distinct()];
        var catalogue = new TestCatalogue(products);
        var question = new ListingQuestion { Filters = filters, PageSize = 1_000 };
        var answer = catalogue.AskAsync(question).GetAwaiter().GetResult();

        var fitting = products.Where(product => Fits(product, filters, except: null)).ToArray();
        Assert.Equal(fitting.Length, answer.TotalSize);
        Assert.Equal(fitting.Select(product => product.Id).Order(), catalogue.IdsAsync(question).GetAwaiter().GetResult().Order());
        foreach (var facet in answer.Facets.Where(facet => facet.Name is not "offer"))
        {
            var others = products.Where(product => Fits(product, filters, except: facet.Name)).ToArray();
            Assert.All(facet.Values, value => Assert.Equal(others.Count(product => Has(product, new ListFilter(facet.Name, value.Value))), value.Count));
        }
    }, iter: 200);

    [Fact]
    public async Task Each_order_is_kept_over_all_pages()
    {
        Product[] products = [.. Enumerable.Range(0, 57).Select(number => new Product
        {
            Id = $"p{number:00}", PublishTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(number * 7 % 57),
            Price = number % 10 == 3 ? null : new Money(number * 31 % 57, "EUR"),
        })];
        var catalogue = new TestCatalogue(products);
        var byPrice = products.Where(product => product.Price is not null).OrderBy(product => product.Price!.Amount).Select(product => product.Id).ToArray();

        Assert.Equal(products.OrderByDescending(product => product.PublishTime).Select(product => product.Id), await AllAsync(ListSort.New));
        Assert.Equal(byPrice, (await AllAsync(ListSort.Price)).Take(byPrice.Length));
        Assert.Equal(byPrice.Reverse(), (await AllAsync(ListSort.PriceDescending)).Take(byPrice.Length));
        Assert.Equal(57, (await AllAsync(ListSort.Relevance)).Distinct().Count());

        async Task<List<string>> AllAsync(ListSort sort)
        {
            var all = new List<string>();
            for (var page = 1; page <= 6; page++)
                all.AddRange(await catalogue.IdsAsync(new ListingQuestion { Sort = sort, Page = page, PageSize = 10 }));
            Assert.Equal(57, all.Count);
            return all;
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 3)]
    [InlineData(int.MaxValue, 3)]
    public async Task The_nearest_page_is_shown(int asked, int shown)
    {
        var catalogue = new TestCatalogue([.. Enumerable.Range(0, 25).Select(number => new Product { Id = $"p{number}" })]);
        var answer = await catalogue.AskAsync(new ListingQuestion { Page = asked, PageSize = 10 });
        Assert.Equal((shown, 3, 25), (answer.Page, answer.Pages, answer.TotalSize));
        Assert.Equal(shown == 3 ? 5 : 10, answer.Products.Count);
    }

    [Fact]
    public async Task A_size_that_is_sold_out_is_not_found_and_what_nobody_chooses_by_is_no_facet()
    {
        var catalogue = new TestCatalogue(
        [
            Of("a", ("soldOutSizes", ["M"]), ("margin", ["0.4"]), ("cut", ["slim"])), Of("b", ("margin", ["0.5"]), ("cut", ["wide"])),
        ]);
        Assert.Equal(["b"], await catalogue.IdsAsync(new ListingQuestion { Filters = [new("size", "M")] }));
        var answer = await catalogue.AskAsync(new ListingQuestion());
        Assert.Equal(["size", "cut"], answer.Facets.Select(facet => facet.Name));
        Assert.Equal(["S 2", "M 1"], TestCatalogue.Values(answer, "size"));
    }

    [Fact]
    public async Task A_reduced_price_is_an_offer()
    {
        var catalogue = new TestCatalogue(
        [
            Of("a") with { Price = new Money(10, "EUR"), OriginalPrice = new Money(20, "EUR") }, Of("b") with { Price = new Money(20, "EUR") },
        ]);
        Assert.Equal(["a"], await catalogue.IdsAsync(new ListingQuestion { Filters = [new("offer", "sale")] }));
    }

    [Theory]
    [InlineData("nonsense", "x", 2)]
    [InlineData("price", "cheap", 0)]
    [InlineData("brand", "<script>", 0)]
    public async Task A_facet_that_is_not_there_narrows_nothing_and_a_value_that_is_not_there_fits_nothing(string name, string value, int count)
    {
        var catalogue = new TestCatalogue([Of("a") with { Brand = "Acme" }, Of("b") with { Brand = "Birch" }]);
        Assert.Equal(count, (await catalogue.AskAsync(new ListingQuestion { Filters = [new(name, value)] })).TotalSize);
    }

    [Fact]
    public async Task Ids_alone_make_a_list_without_facets()
    {
        var answer = await new TestCatalogue([new Product { Id = "1" }, new Product { Id = "2" }]).AskAsync(new ListingQuestion());
        Assert.Equal(2, answer.TotalSize);
        Assert.Empty(answer.Facets);
        Assert.Equal((Rungs.Catalogue, "shelves"), (answer.Rung, answer.Model));
    }

    [Fact]
    public async Task A_shop_without_products_has_an_empty_list()
    {
        var answer = await new TestCatalogue([]).AskAsync(new ListingQuestion { Sort = ListSort.Price, Filters = [new("brand", "Acme")] });
        Assert.Equal((0, 1, 1), (answer.TotalSize, answer.Page, answer.Pages));
        Assert.Empty(answer.Products);
    }

    private static Product Of(string id, params (string Name, string[] Values)[] attributes) => new()
    {
        Id = id, Sizes = ["S", "M"], Attributes = attributes.ToDictionary(one => one.Name, one => (IReadOnlyList<string>)one.Values),
    };

    private static bool Fits(Product product, IEnumerable<ListFilter> filters, string? except) => filters
        .Where(filter => filter.Name != except).GroupBy(filter => filter.Name)
        .All(group => group.Any(filter => Has(product, filter)));

    private static bool Has(Product product, ListFilter filter) => filter.Name switch
    {
        "brand" => product.Brand == filter.Value,
        "color" => product.Colors.Contains(filter.Value),
        "size" => product.Sizes.Contains(filter.Value),
        "category" => product.Categories.Any(path => path == filter.Value || path.StartsWith(filter.Value + " > ", StringComparison.Ordinal)),
        "price" => ListFilter.Range(filter.Value) is var (from, to) && (double)product.Price!.Amount >= from && (double)product.Price.Amount <= to,
        _ => product.Attributes.GetValueOrDefault(filter.Name, []).Contains(filter.Value),
    };
}
