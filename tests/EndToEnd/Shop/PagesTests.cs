using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>The pages as whoever types anything into the address gets them.</summary>
[Collection(ShopCollection.Name)]
public sealed class PagesTests(SmallShop shop)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/category")]
    [InlineData("/category/Women")]
    [InlineData("/category/Women%20%3E%20Dresses?page=2")]
    [InlineData("/category/Women?page=-1")]
    [InlineData("/category/Women?page=abc")]
    [InlineData("/category/Women?page=99999999999999999999")]
    [InlineData("/category/Women?page=")]
    [InlineData("/product/p00007")]
    [InlineData("/product?id=p00007")]
    [InlineData("/basket")]
    [InlineData("/account")]
    [InlineData("/checkout")]
    [InlineData("/search?query=dress")]
    [InlineData("/search?query=")]
    public async Task A_page_is_a_page(string address)
    {
        var (status, text) = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("</footer>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", "There is no such page.")]
    [InlineData("/product/nope", "There is no such product.")]
    [InlineData("/product", "There is no such product.")]
    [InlineData("/product/%3Cscript%3E", "There is no such product.")]
    [InlineData("/category/Nope", "There is no such category.")]
    [InlineData("/category/Women%20%3E%20D", "There is no such category.")]
    [InlineData("/category/%FF%FE", "There is no such category.")]
    public async Task What_is_not_there_is_said_by_a_page(string address, string sentence)
    {
        var (status, text) = await GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains(sentence, text, StringComparison.Ordinal);
        Assert.Contains("</footer>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/basket/add", "")]
    [InlineData("/basket/add", "productId=nope")]
    [InlineData("/basket/remove", "productId=nope")]
    [InlineData("/basket/remove", "")]
    [InlineData("/basket/change", "productId=nope&quantity=-1")]
    [InlineData("/basket/change", "quantity=many")]
    [InlineData("/checkout", "")]
    [InlineData("/checkout", "key=nope&total=x")]
    [InlineData("/consent", "choice=nope&back=//nowhere")]
    [InlineData("/account/sign-in", "userId=%00")]
    [InlineData("/account/sign-out", "")]
    public async Task No_form_breaks_the_shop(string address, string form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        request.Content = new StringContent(form, new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
        using var answer = await shop.Http.SendAsync(request);
        Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{answer.StatusCode}");
        Assert.Contains("</footer>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("visitor=../../x&y=1")]
    [InlineData("user=%00%01; basket=%1F%1F%00")]
    [InlineData("basket=p00001%1ES%1E1%1Fp00001%1ES%1E1%1Fnope%1E%1E0; visitor=; language=../x; consent=all")]
    [InlineData("basket=<script>alert(1)</script>; user=<script>alert(1)</script>")]
    public async Task No_cookie_breaks_the_shop_or_gets_into_it(string cookie)
    {
        foreach (var address in new[] { "/", "/basket", "/product/p00001" })
        {
            var (status, text) = await GetAsync(address, cookie);
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Contains("you-might-also-like", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_program_that_asks_for_what_is_not_there_gets_a_problem_and_no_page()
    {
        using var answer = await shop.Http.GetAsync("/v1/recommendations/nope");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task What_cannot_be_bought_says_so_and_cannot_be_put_into_the_basket()
    {
        var soldOut = await FindSoldOutAsync();
        var (_, text) = await GetAsync($"/product/{soldOut}");
        Assert.Contains("Out of stock", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Add to basket", text, StringComparison.Ordinal);
        using var answer = await shop.Http.PostAsync("/basket/add", new FormUrlEncodedContent([new("productId", soldOut)]));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/picture/p00007.svg")]
    [InlineData("/picture/p00007.svg?view=detail")]
    [InlineData("/picture?id=p00007.svg")]
    public async Task A_picture_is_a_picture_and_is_sent_once(string address)
    {
        using var answer = await shop.Http.GetAsync(address);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 400, 4096);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var unchanged = await shop.Http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        // The address that pages use names what is drawn.
        var tag = answer.Headers.ETag!.Tag.Trim('"');
        using var named = await shop.Http.GetAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}v={tag}");
        Assert.Contains("immutable", named.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/picture/nope.svg")]
    [InlineData("/picture/p00007.png")]
    [InlineData("/picture/")]
    public async Task What_has_no_picture_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(address)).Status);

    [Fact]
    public async Task The_models_of_the_shop_can_be_asked_for()
    {
        using var models = JsonDocument.Parse(await shop.Http.GetStringAsync("/v1/models"));
        var mostSold = models.RootElement.EnumerateArray().Single(model => model.GetProperty("name").GetString() == "most-sold");
        Assert.False(string.IsNullOrEmpty(mostSold.GetProperty("champion").GetString()));
    }

    [Fact]
    public async Task Every_placement_gives_as_many_products_as_asked_for_all_of_them_for_sale()
    {
        foreach (var placement in new[] { "similar-items", "also-bought", "you-might-also-like" })
        {
            using var answer = JsonDocument.Parse(await shop.Http.GetStringAsync($"/v1/recommendations/{placement}?productId=p00001&pageSize=100&view=full"));
            var results = answer.RootElement.GetProperty("results").EnumerateArray().ToArray();
            Assert.Equal(100, results.Select(result => result.GetProperty("id").GetString()).Distinct().Count());
            Assert.All(results, result => Assert.Equal("IN_STOCK", result.GetProperty("product").GetProperty("availability").GetString()));
        }
    }

    private async Task<string> FindSoldOutAsync()
    {
        for (var product = 0; product < 2_000; product++)
        {
            var (_, text) = await GetAsync($"/product/p{product:00000}");
            if (text.Contains("Out of stock", StringComparison.Ordinal))
                return $"p{product:00000}";
        }

        throw new InvalidOperationException("Everything is in stock.");
    }

    private async Task<(HttpStatusCode Status, string Text)> GetAsync(string address, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        using var answer = await shop.Http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
