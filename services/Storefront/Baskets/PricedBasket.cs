using Platform.Contracts;
using Platform.Hosting.Products;

namespace Platform.Storefront.Baskets;

/// <summary>A basket at the prices of now. What can no longer be bought stays in it, is said to be gone, and costs nothing.</summary>
public sealed class PricedBasket
{
    /// <summary>Of a shop that names no prices.</summary>
    private const string UsualCurrency = "EUR";

    /// <param name="basket">The basket.</param>
    /// <param name="directory">Knows the products. Those it never heard of are left out.</param>
    public PricedBasket(Basket basket, ProductDirectory directory)
    {
        var facts = directory.Facts;
        var known = basket.Lines.Where(line => directory.Find(line.ProductId) >= 0)
            .Select(line => (Line: line, Product: facts.Find(directory.Find(line.ProductId)) ?? new Product { Id = line.ProductId }))
            .ToArray();
        Currency = known.Select(line => line.Product.Price?.Currency).FirstOrDefault(currency => currency is not null) ?? UsualCurrency;
        Lines = [.. known.Select(line => Of(line.Line, line.Product, facts.IsAvailable(directory.Find(line.Product.Id))))];
        Goods = new Money(ForSale.Sum(line => line.Sum.Amount), Currency);
    }

    public IReadOnlyList<PricedLine> Lines { get; }

    /// <summary>The lines that can be bought.</summary>
    public IEnumerable<PricedLine> ForSale => Lines.Where(line => line.IsForSale);

    /// <summary>Whether all of it can be bought, and there is something.</summary>
    public bool IsForSale => Lines.Count > 0 && Lines.All(line => line.IsForSale);

    /// <summary>That of the first product which has a price; what costs another is not sold with it.</summary>
    public string Currency { get; }

    /// <summary>What the goods cost that can be bought.</summary>
    public Money Goods { get; }

    private PricedLine Of(BasketLine line, Product product, bool isAvailable) => new(
        line, product, product.Price ?? new Money(0, Currency),
        isAvailable && (product.Price?.Currency ?? Currency) == Currency
            && SizeChoice.TryTake(product, line.Size, out var size) && size == line.Size);
}
