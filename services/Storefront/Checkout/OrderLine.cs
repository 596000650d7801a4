using Platform.Contracts;

namespace Platform.Storefront.Checkout;

/// <summary>Some pieces of a product that were ordered.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Title">What it was called, in the language of the order.</param>
/// <param name="Size">Its size; null for a product without.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="Price">Of one piece.</param>
public sealed record OrderLine(string ProductId, string Title, string? Size, int Quantity, Money Price);
