using System.Net;
using System.Text.RegularExpressions;
using Platform.Contracts;

namespace Platform.Storefront.Tests.Layout;

/// <summary>What every page has, for everybody.</summary>
public sealed partial class PagesTests
{
    private static readonly string[] Addresses =
    [
        "/", "/category", "/category/Women%20%3E%20Dresses?page=2", "/product/p1", "/search?query=red", "/search?query=nothing-like-it", "/search",
        "/basket", "/account", "/nowhere",
    ];

    [Fact]
    public async Task Every_page_can_be_walked_through_by_landmarks_and_by_the_keyboard()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        foreach (var address in Addresses)
        {
            var page = await shopper.GetAsync(address);
            Assert.Single(Regex.Matches(page, "<h1[ >]"));
            Assert.Single(Regex.Matches(page, "<main id=\"content\""));
            Assert.StartsWith("<a class=\"skip\" href=\"#content\"", page[(page.IndexOf("<body", StringComparison.Ordinal) + "<body>".Length)..].TrimStart(), StringComparison.Ordinal);
            Assert.Contains("role=\"search\"", page, StringComparison.Ordinal);
            Assert.Matches("<html lang=\"en\">", page);
            Assert.All(Images().Matches(page), image => Assert.Matches("width=\"\\d+\" height=\"\\d+\" alt=\"", image.Value));
            var ids = Ids().Matches(page).Select(id => id.Groups[1].Value).ToArray();
            Assert.Equal(ids.Length, ids.Distinct().Count());
        }
    }

    [Fact]
    public async Task Headings_leave_no_step_out()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        foreach (var address in Addresses)
        {
            var levels = Headings().Matches(await shopper.GetAsync(address)).Select(level => level.Groups[1].Value[0] - '0').ToArray();
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{address}: h{pair.Second} after h{pair.First}"));
        }
    }

    [Fact]
    public async Task Texts_of_products_stay_texts()
    {
        const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
        await using var shop = await RunningShop.StartAsync();
        shop.Put([new Product
        {
            Id = "evil", Title = Hostile, Description = Hostile, Brand = Hostile, Categories = [$"{Hostile} > {Hostile}"], Colors = [Hostile],
            Sizes = [Hostile], Attributes = new Dictionary<string, IReadOnlyList<string>> { [Hostile] = [Hostile], ["pattern"] = [Hostile] },
        },
        new Product { Id = "mild", Colors = ["red"], Sizes = ["S"], Attributes = new Dictionary<string, IReadOnlyList<string>> { [Hostile] = ["x"] } }]);
        using var http = new HttpClient { BaseAddress = shop.Address };
        foreach (var address in new[] { "/", "/category", "/product/evil", $"/category?filter=brand:{Uri.EscapeDataString(Hostile)}", $"/search?query={Uri.EscapeDataString(Hostile)}" })
        {
            var page = await http.GetStringAsync(address);
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Ids_alone_make_a_shop()
    {
        await using var shop = await RunningShop.StartAsync();
        shop.Put([new Product { Id = "rolls/buns" }, new Product { Id = ".." }, new Product { Id = "7" }]);
        using var shopper = shop.NewShopper();
        Assert.Contains("/product/rolls/buns", await shopper.GetAsync("/category"), StringComparison.Ordinal);
        Assert.Contains("<h1>rolls/buns</h1>", await shopper.GetAsync("/product/rolls/buns"), StringComparison.Ordinal);
        Assert.Contains("<h1>..</h1>", await shopper.GetAsync("/product?id=.."), StringComparison.Ordinal);
        Assert.Contains("data-product=\"rolls/buns\"", await shopper.GetAsync("/search?query=buns"), StringComparison.Ordinal);
        Assert.Contains("data-placement=\"new\"", await shopper.GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_and_helps_on()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper("sv");
        var page = await shopper.GetAsync("/product/nope");
        Assert.Equal(HttpStatusCode.NotFound, shopper.Status);
        Assert.Contains("Det finns ingen sådan produkt.", page, StringComparison.Ordinal);
        Assert.Contains(ShownBlock.Of(page), block => block.Placement == "you-might-also-like");
    }

    [GeneratedRegex("<img [^>]*>")]
    private static partial Regex Images();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Headings();
}
