using Platform.Local.Live.Browsing;
using Platform.Local.Live.Visits;
using Platform.World.Shopping;

namespace Platform.Local.Tests.Live.Visits;

public sealed class StepRequestsTests
{
    [Fact]
    public void Steps_become_the_shops_addresses()
    {
        var list = new ShopperStep { Kind = StepKind.Category, Category = 0, Page = 3, Sort = ListSort.PriceDescending, Color = 5, PriceLimit = 50 };
        var category = string.Join('/', list.CategoryPath!.Split('/').Select(Uri.EscapeDataString));
        Assert.Equal("/", Target(new ShopperStep { Kind = StepKind.Home }));
        Assert.Equal($"/category/{category}", Target(new ShopperStep { Kind = StepKind.Category, Category = 0 }));
        Assert.Equal($"/category/{category}?page=3&sort=-price&filter={Uri.EscapeDataString(list.FilterParameters.First())}&filter=price%3A0..50", Target(list));
        Assert.Equal("/search?query=red%20dress%20%26%20shoes&page=2", Target(new ShopperStep { Kind = StepKind.Search, Query = "red dress & shoes", Page = 2 }));
        Assert.Equal("/product/p00017?at=a%2Bb", Target(new ShopperStep { Kind = StepKind.Product, Product = 17 }, "a+b"));
        Assert.Equal("/product/p00017", Target(new ShopperStep { Kind = StepKind.Product, Product = 17 }));
        Assert.Equal(["/basket", "/checkout", "/account"], new[] { StepKind.Basket, StepKind.Checkout, StepKind.Account }.Select(kind => Target(new ShopperStep { Kind = kind })));
    }

    [Fact]
    public void What_changes_something_is_a_form()
    {
        Assert.Equal(
            new ShopRequest("/basket/add", "productId=p00017&size=XL&at=t%26"),
            StepRequests.Of(new ShopperStep { Kind = StepKind.AddToCart, Product = 17, Size = "XL" }, "t&"));
        Assert.Equal(
            new ShopRequest("/basket/remove", "productId=p00017"), StepRequests.Of(new ShopperStep { Kind = StepKind.RemoveFromCart, Product = 17 }, null));
        Assert.StartsWith("choice=personal", StepRequests.Consent(true, "/").Form, StringComparison.Ordinal);
        Assert.StartsWith("choice=session", StepRequests.Consent(false, "/").Form, StringComparison.Ordinal);
        Assert.Equal(new ShopRequest("/account/sign-in", "userId=u1f"), StepRequests.SignIn("u1f"));
    }

    [Theory]
    [InlineData("/", "/?lang=sv")]
    [InlineData("/product/p1?at=x", "/product/p1?at=x&lang=sv")]
    public void A_language_is_asked_for_with_the_first_page(string target, string expected) =>
        Assert.Equal(expected, StepRequests.In("sv", new ShopRequest(target)).Target);

    private static string Target(ShopperStep step, string? token = null) => StepRequests.Of(step, token).Target;
}
