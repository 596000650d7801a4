namespace Platform.Storefront.Baskets;

/// <summary>Some pieces of a product in a basket.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Size">One of its sizes; null for a product that has none.</param>
/// <param name="Quantity">1 to <see cref="Basket.MostOfOne"/>.</param>
public sealed record BasketLine(string ProductId, string? Size, int Quantity);
