using System.Text.Json.Serialization;
using Platform.Contracts;

namespace Platform.Storefront.Checkout;

/// <summary>An order as it was placed: later changes of the catalogue do not change it.</summary>
public sealed record Order
{
    /// <summary>
    /// 32 hexadecimal digits that nobody can guess. The form of the checkout carries them, so that a form sent twice is
    /// one order.
    /// </summary>
    public required string Id { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>The browser that placed it.</summary>
    public required string VisitorId { get; init; }

    /// <summary>The customer, where one was logged in.</summary>
    public string? UserId { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<OrderLine> Lines { get; init; }

    public required DeliveryAddress Address { get; init; }

    /// <summary>The way of delivery: see <see cref="DeliveryWay"/>.</summary>
    public required string Delivery { get; init; }

    public required Money DeliveryPrice { get; init; }

    /// <summary>What is paid, delivery and tax included.</summary>
    public required Money Total { get; init; }

    /// <summary>The part of the total that is value added tax.</summary>
    public required Money Tax { get; init; }

    /// <summary>The number that people read out: the first digits of the id.</summary>
    [JsonIgnore]
    public string ShownNumber => string.Concat(Id.AsSpan(0, 4), "-", Id.AsSpan(4, 4)).ToUpperInvariant();
}
