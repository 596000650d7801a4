using Platform.Storefront.Layout;

namespace Platform.Storefront.Tests.Layout;

public sealed class LinksTests
{
    [Theory]
    [InlineData("p1", "/product/p1")]
    [InlineData("rolls/buns", "/product/rolls/buns")]
    [InlineData("whole milk", "/product/whole%20milk")]
    [InlineData("a%2Fb?c#d&e", "/product/a%252Fb%3Fc%23d%26e")]
    [InlineData("../v1/models", "/product?id=..%2Fv1%2Fmodels")]
    [InlineData("/", "/product?id=%2F")]
    [InlineData("<b>\"'", "/product/%3Cb%3E%22%27")]
    public void Any_id_makes_an_address(string id, string address) => Assert.Equal(address, Links.Product(id));

    [Theory]
    [InlineData("Women > Dresses", 1, "/category/Women%20%3E%20Dresses")]
    [InlineData("Women > Dresses", 3, "/category/Women%20%3E%20Dresses?page=3")]
    [InlineData("./x", 2, "/category?path=.%2Fx&page=2")]
    [InlineData("", 1, "/category")]
    [InlineData("", 2, "/category?page=2")]
    public void Any_category_makes_an_address(string path, int page, string address) => Assert.Equal(address, Links.Category(path, page));
}
