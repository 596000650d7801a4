using CsCheck;
using Platform.Hosting.Lists;

namespace Platform.Hosting.Tests.Lists;

public sealed class PriceRangesTests
{
    [Fact]
    public void The_ends_are_round() => Assert.Equal(
        ["0..14.99", "15..29.99", "30..49.99", "50..74.99", "75..99.99", "100.."],
        new PriceRanges(Enumerable.Range(1, 100).Select(price => (double)price)).Values);

    [Fact]
    public void Every_price_in_cents_lies_in_the_range_that_is_found_for_it_and_in_no_other() => Gen.Int[0, 10_000_000].Array[1, 50].Sample(cents =>
    {
        double[] prices = [.. cents.Select(cent => cent / 100.0)];
        var ranges = new PriceRanges(prices);
        Assert.All(prices, price => Assert.Equal(
            [ranges.Find(price)], ranges.Values.Where(value => ListFilter.Range(value) is var (from, to) && price >= from && price <= to)));
    });

    [Fact]
    public void Without_prices_there_is_one_range() => Assert.Equal(["0.."], new PriceRanges([double.NaN]).Values);

    [Theory]
    [InlineData("0..50", 0, 50)]
    [InlineData("..50", 0, 50)]
    [InlineData("200..", 200, double.PositiveInfinity)]
    [InlineData("19.95..24.5", 19.95, 24.5)]
    public void A_range_has_two_ends_of_which_one_may_be_open(string value, double from, double to) =>
        Assert.Equal((from, to), ListFilter.Range(value));

    [Theory]
    [InlineData("..")]
    [InlineData("50")]
    [InlineData("a..b")]
    [InlineData("-5..5")]
    [InlineData("1..NaN")]
    [InlineData("")]
    public void Another_text_is_no_range(string value) => Assert.Null(ListFilter.Range(value));
}
