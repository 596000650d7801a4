using CsCheck;
using Platform.Storefront.Baskets;

namespace Platform.Storefront.Tests.Baskets;

public sealed class BasketTests
{
    private static readonly string[] Sizes = ["", "S", "38 1/2"];

    [Fact]
    public void The_same_product_in_the_same_size_is_one_line()
    {
        var basket = Basket.Empty.Add("a", "S", 1)!.Add("a", "M", 2)!.Add("a", "S", 3)!;
        Assert.Equal([new("a", "S", 4), new("a", "M", 2)], basket.Lines);
        Assert.Equal(6, basket.Pieces);
        Assert.Equal(["a"], basket.ProductIds);
    }

    [Fact]
    public void What_is_changed_to_nothing_is_out()
    {
        var basket = Basket.Empty.Add("a", "S", 1)!.Add("b", null, 2)!;
        Assert.Equal([new("a", "S", 1)], basket.Change("b", null, 0).Lines);
        Assert.Equal([new("a", "S", 1), new("b", null, Basket.MostOfOne)], basket.Change("b", null, 1_000).Lines);
        Assert.Equal(basket.Lines, basket.Change("c", null, 3).Lines);
    }

    [Fact]
    public void A_full_basket_takes_nothing_new_but_more_of_what_is_in_it()
    {
        var basket = Enumerable.Range(0, Basket.MostLines).Aggregate(Basket.Empty, (basket, number) => basket.Add($"p{number}", null, 1)!);
        Assert.Null(basket.Add("one-more", null, 1));
        Assert.Equal(Basket.MostLines + 1, basket.Add("p0", null, 1)!.Pieces);
    }

    [Fact]
    public void No_basket_is_larger_than_a_cookie()
    {
        var basket = Basket.Empty;
        for (var number = 0; basket.Add($"{number}{new string('ü', 100)}", "XL", 1) is { } more; number++)
            basket = more;
        Assert.InRange(basket.Lines.Count, 1, Basket.MostLines - 1);
        Assert.True(Uri.EscapeDataString(basket.ToString()).Length < 4_000);
    }

    [Fact]
    public void What_is_written_is_read_back() => Gen.Select(Gen.Char['a', 'z'].Array[1, 20], Gen.Int[0, 2].Select(size => Sizes[size]), Gen.Int[1, 20])
        .Select((id, size, pieces) => (Id: new string(id), Size: size.Length == 0 ? null : size, pieces)).Array[0, 20]
        .Sample(lines =>
        {
            var basket = lines.Aggregate(Basket.Empty, (basket, line) => basket.Add(line.Id, line.Size, line.pieces) ?? basket);
            Assert.Equal(basket.Lines, Basket.Parse(basket.ToString()).Lines);
        });

    [Fact]
    public void Whatever_stands_in_a_cookie_is_a_basket() => Gen.String.Sample(text =>
    {
        Assert.All(Basket.Parse(text).Lines, line => Assert.InRange(line.Quantity, 1, Basket.MostOfOne));
        Assert.All(Basket.Parse($"a\u001eS\u001e2\u001f{text}").Lines.Take(1), line => Assert.Equal("a", line.ProductId));
    });
}
