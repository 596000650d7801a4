using System.Net;
using System.Text;
using CsCheck;
using Platform.Local.Live.Browsing;
using Platform.World.Shopping;

namespace Platform.Local.Tests.Live.Browsing;

public sealed class PageScannerTests
{
    private static readonly Gen<string> Noise = OneOf(
        "", "<p class=\"price\">12.00 EUR</p>", "<img src=\"/picture/p00001.svg\" alt=\"\">", "data-product", "<span data-product=\"p00007\"></span>",
        "<li data-product=\"p00009\">", "<a href=\"/data-placement\">", "åäö", "\n  ");

    private static readonly Gen<(int[] Products, string Placement, string Token)> Block = Gen.Select(
        Gen.Int[0, 1_000_000].Array[0, 30],
        OneOf("similar-items", "listing", "search", "something-else", "popular"),
        Gen.String[Gen.Char.AlphaNumeric, 0, 80].Select(text => text + "=&+<\"'"[..(text.Length % 7)]));

    [Fact]
    public void Every_block_of_a_page_is_found_with_its_products_in_order() => Gen.Select(Block.Array[0, 6], Noise.Array[1, 40]).Sample((blocks, noise) =>
    {
        var page = Render(blocks, noise);
        var content = new PageContent();
        PageScanner.Scan(Encoding.UTF8.GetBytes(page), content);
        Assert.Equal(blocks.Length, content.Count);
        for (var block = 0; block < blocks.Length; block++)
        {
            Assert.Equal(blocks[block].Placement, content.PlacementOf(block));
            Assert.Equal(blocks[block].Token, content.TokenOf(block) ?? "");
            Assert.Equal(blocks[block].Products, content.ProductsOf(block).ToArray());
        }
    });

    [Fact]
    public void Attributes_may_come_in_any_order_and_what_is_outside_a_block_is_in_none()
    {
        const string Page = """
            <article data-product="p00001"><a class="x" data-product="p00002" href="/product/p00002">before</a></article>
            <section class="block" data-token="t&#x2B;1" aria-label="a &gt; b" data-placement="new"><a href="/product/p00003?at=t" data-product="p00003"></a>
            <form><button data-product="p00004"></button></form></section>
            <a data-product="p00005">after</a>
            """;
        var content = new PageContent();
        PageScanner.Scan(Encoding.UTF8.GetBytes(Page), content);
        Assert.Equal(1, content.Count);
        Assert.Equal(("new", "t+1"), (content.PlacementOf(0), content.TokenOf(0)));
        Assert.Equal([3], content.ProductsOf(0).ToArray());
    }

    [Fact]
    public void A_page_that_is_cut_off_or_is_none_breaks_nothing()
    {
        var page = Encoding.UTF8.GetBytes(Render([([1, 2, 3], "listing", "token")], ["<p>"]));
        var content = new PageContent();
        for (var length = 0; length <= page.Length; length++)
            PageScanner.Scan(page.AsSpan(..length), content);
        Gen.Byte.Array[0, 400].Sample(bytes => PageScanner.Scan(bytes, content));
    }

    [Fact]
    public void Nothing_is_allocated_for_pages_as_the_shop_writes_them()
    {
        var page = Encoding.UTF8.GetBytes(Render(
            [([.. Enumerable.Range(0, 24)], "listing", "abc"), ([.. Enumerable.Range(0, 8)], "you-might-also-like", "def")], ["<p>text</p>"]));
        var content = new PageContent();
        PageScanner.Scan(page, content);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
            PageScanner.Scan(page, content);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Ids_are_read_as_the_world_reads_them() => Gen.OneOf(
            Gen.Int[0, int.MaxValue].Select(number => $"p{number:00000}"),
            Gen.String[Gen.Char["p0123456789 +-x\u00e5"], 0, 12]).Sample(id =>
        Assert.Equal(ProductNumber.TryParse(id, out var number) ? number : -1, PageScanner.NumberOf(Encoding.UTF8.GetBytes(id))));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Render((int[] Products, string Placement, string Token)[] blocks, string[] noise)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><body>");
        var turn = 0;
        string Next() => noise[turn++ % noise.Length];
        foreach (var (products, placement, token) in blocks)
        {
            page.Append(Next()).Append($"<section class=\"block\" data-placement=\"{placement}\" data-token=\"{WebUtility.HtmlEncode(token)}\"><h2>Title</h2><ul>");
            foreach (var product in products)
                page.Append($"<li class=\"card\">{Next()}<a data-product=\"p{product:00000}\" href=\"/product/p{product:00000}?at=x\">{Next()}</a></li>");
            page.Append("</ul></section>").Append(Next());
        }

        return page.Append("</body></html>").ToString();
    }
}
