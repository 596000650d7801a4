namespace Platform.Contracts;

/// <summary>What was paid, in the shape of Google's retail purchase transaction.</summary>
public sealed record PurchaseTransaction
{
    /// <summary>The shop's order number.</summary>
    public string? Id { get; init; }

    /// <summary>What the customer pays for the order, tax and shipping included.</summary>
    public required decimal Revenue { get; init; }

    public decimal? Tax { get; init; }

    public decimal? Cost { get; init; }

    /// <summary>Three letters, ISO 4217.</summary>
    public required string CurrencyCode { get; init; }
}
