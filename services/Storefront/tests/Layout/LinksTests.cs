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
    [InlineData("p1", "token", "/product/p1?at=token")]
    [InlineData("../p", "t&n", "/product?id=..%2Fp&at=t%26n")]
    public void A_link_says_which_answer_it_stands_in(string id, string at, string address) => Assert.Equal(address, Links.Product(id, at));
}
