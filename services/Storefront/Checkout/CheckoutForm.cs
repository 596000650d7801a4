using System.Globalization;

namespace Platform.Storefront.Checkout;

/// <summary>What a shopper wrote into the form of the checkout, as it was written.</summary>
public sealed record CheckoutForm
{
    /// <summary>The number that the order will have.</summary>
    public string? Key { get; init; }

    /// <summary>The value of the goods that the shopper saw; empty where it is not to be compared.</summary>
    public string? Total { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Street { get; init; }

    public string? PostalCode { get; init; }

    public string? City { get; init; }

    public string? Country { get; init; }

    public string? Delivery { get; init; }

    /// <summary>A form nobody has written into yet.</summary>
    public static CheckoutForm Fresh() => new() { Key = NewKey() };

    public static string NewKey() => $"{Guid.NewGuid():N}";

    /// <summary>Reads it from what was sent.</summary>
    public static CheckoutForm Of(IFormCollection form)
    {
        return new CheckoutForm
        {
            Key = Field("key"), Total = Field("total"), Name = Field("name"), Email = Field("email"), Street = Field("street"),
            PostalCode = Field("postalCode"), City = Field("city"), Country = Field("country"), Delivery = Field("delivery"),
        };

        string? Field(string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>Whether it speaks of goods of this value.</summary>
    public bool IsAbout(decimal goods) => Total is null || Total == Written(goods);

    /// <summary>A value as the form carries it.</summary>
    public static string Written(decimal goods) => goods.ToString("0.00", CultureInfo.InvariantCulture);
}
