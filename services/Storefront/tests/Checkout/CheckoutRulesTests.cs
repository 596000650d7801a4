using Platform.Storefront.Checkout;

namespace Platform.Storefront.Tests.Checkout;

public sealed class CheckoutRulesTests
{
    private static readonly CheckoutForm Good = new()
    {
        Key = CheckoutForm.NewKey(), Name = "Ada", Email = "a@b", Street = "Gatan 1", PostalCode = "223 50", City = "Lund", Country = "SE", Delivery = "express",
    };

    [Fact]
    public void A_form_that_is_filled_in_is_right() => Assert.Empty(CheckoutRules.Check(Good));

    [Fact]
    public void Every_field_that_is_missing_is_named_once_in_the_order_of_the_form() => Assert.Equal(
        ["name", "email", "street", "postalCode", "city", "country", "delivery"],
        CheckoutRules.Check(new CheckoutForm()).Select(mistake => mistake.Field));

    [Theory]
    [InlineData("a", false)]
    [InlineData("@b", false)]
    [InlineData("a@", false)]
    [InlineData("a@b@c", false)]
    [InlineData("a b@c", false)]
    [InlineData("ü.x+y@bücher.example", true)]
    public void A_mail_address_has_two_parts(string email, bool isRight) =>
        Assert.Equal(isRight, CheckoutRules.Check(Good with { Email = email }).Count == 0);

    [Theory]
    [InlineData("SE", "22350", true)]
    [InlineData("SE", "SE-223 50", true)]
    [InlineData("SE", "2235", false)]
    [InlineData("DK", "2100", true)]
    [InlineData("AT", "10117", false)]
    [InlineData("DE", "1011_7", false)]
    public void A_postal_code_is_one_of_its_country(string country, string code, bool isRight) =>
        Assert.Equal(isRight, CheckoutRules.Check(Good with { Country = country, PostalCode = code }).Count == 0);

    [Fact]
    public void Nobody_has_a_name_of_two_lines_or_of_a_thousand_letters()
    {
        Assert.Single(CheckoutRules.Check(Good with { Name = "Ada\nL" }));
        Assert.Single(CheckoutRules.Check(Good with { Street = new string('a', 1_000) }));
    }

    [Theory]
    [InlineData("SE", 125, 25)]
    [InlineData("DE", 119, 19)]
    [InlineData("AT", 120, 20)]
    [InlineData("SE", 58.46, 11.69)]
    public void A_price_holds_the_tax_of_the_country(string country, decimal price, decimal tax) =>
        Assert.Equal(tax, DeliveryCountry.Find(country)!.TaxIn(price));
}
