namespace Platform.Contracts;

/// <summary>A product of an event, and how many of it.</summary>
public sealed record ProductDetail
{
    public required ProductReference Product { get; init; }

    /// <summary>At least 1; 1 where absent.</summary>
    public int? Quantity { get; init; }

    public static ProductDetail Of(string productId, int? quantity = null) =>
        new() { Product = new ProductReference { Id = productId }, Quantity = quantity };
}
