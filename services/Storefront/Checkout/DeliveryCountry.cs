namespace Platform.Storefront.Checkout;

/// <summary>A country that the shop delivers to.</summary>
/// <param name="Code">Two letters, ISO 3166.</param>
/// <param name="TaxRate">Its value added tax on clothes, as a part of the price before tax (standard rates of 2026).</param>
/// <param name="PostalDigits">Digits of a postal code.</param>
public sealed record DeliveryCountry(string Code, decimal TaxRate, int PostalDigits)
{
    private const int Decimals = 2;

    /// <summary>All there are; the texts have their names (<c>country.CODE</c>).</summary>
    public static IReadOnlyList<DeliveryCountry> All { get; } =
        [new("AT", 0.20m, 4), new("DE", 0.19m, 5), new("DK", 0.25m, 4), new("SE", 0.25m, 5)];

    /// <summary>The country of a code; null for one that the shop does not deliver to.</summary>
    public static DeliveryCountry? Find(string? code) => All.FirstOrDefault(country => country.Code == code);

    /// <summary>The tax that is in a price.</summary>
    public decimal TaxIn(decimal price) => decimal.Round(price - (price / (1 + TaxRate)), Decimals);
}
