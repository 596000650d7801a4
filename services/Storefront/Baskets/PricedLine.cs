using Platform.Contracts;

namespace Platform.Storefront.Baskets;

/// <summary>A line of a basket, with what the catalogue says of it now.</summary>
/// <param name="Line">The line.</param>
/// <param name="Product">The product.</param>
/// <param name="Price">Of one piece.</param>
/// <param name="IsForSale">Whether it can be bought now, in this size.</param>
public sealed record PricedLine(BasketLine Line, Product Product, Money Price, bool IsForSale)
{
    /// <summary>Of all its pieces.</summary>
    public Money Sum => Price with { Amount = Price.Amount * Line.Quantity };
}
