using Platform.Contracts;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Events;

/// <summary>What visitors of the demo shop do, as events.</summary>
internal static class ShopEvents
{
    public static UserEvent Of(EventType type, ShopVisitor visitor, params IEnumerable<string> productIds) => new()
    {
        EventType = type,
        VisitorId = visitor.VisitorId,
        EventId = $"{Guid.CreateVersion7():N}",
        EventTime = TimeProvider.System.GetUtcNow(),
        Consent = Consent.Personal,
        UserInfo = visitor.UserId is null ? null : new UserInfo { UserId = visitor.UserId },
        ProductDetails = productIds.Any() ? [.. productIds.Select(id => ProductDetail.Of(id, 1))] : null,
    };

    /// <summary>An order of one piece of each product.</summary>
    public static UserEvent Order(ShopVisitor visitor, IEnumerable<string> productIds, decimal revenue, string currency) =>
        Of(EventType.PurchaseComplete, visitor, productIds) with
        {
            PurchaseTransaction = new PurchaseTransaction
            {
                Id = $"{Guid.CreateVersion7():N}", Revenue = revenue, CurrencyCode = currency,
            },
        };
}
