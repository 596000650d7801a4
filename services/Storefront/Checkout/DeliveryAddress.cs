namespace Platform.Storefront.Checkout;

/// <summary>Who gets an order, and where.</summary>
public sealed record DeliveryAddress
{
    public required string Name { get; init; }

    public required string Email { get; init; }

    public required string Street { get; init; }

    public required string PostalCode { get; init; }

    public required string City { get; init; }

    /// <summary>Two letters, ISO 3166.</summary>
    public required string Country { get; init; }
}
