using Platform.Contracts;
using Platform.Storefront.Baskets;
using Platform.Storefront.Checkout;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Events;

/// <summary>
/// What the visitor of a page does, as events. They carry what the visitor allows: without consent no customer's id. They
/// leave in the background; no page waits for them.
/// </summary>
/// <param name="visitor">Who does it.</param>
/// <param name="queue">Takes the events.</param>
/// <param name="accessor">Knows the request.</param>
/// <param name="time">Says when.</param>
public sealed class ShopEvents(ShopVisitor visitor, EventQueue queue, IHttpContextAccessor accessor, TimeProvider time)
{
    /// <summary>The part of an address that says which answer led here.</summary>
    public const string TokenParameter = "at";

    private const string Features = "features";

    /// <summary>A token is some hundred bytes; anybody can write anything into an address.</summary>
    private const int LongestToken = 1_024;

    /// <summary>The Collector takes longer ones; nobody means what is longer than this.</summary>
    private const int LongestQuery = 500;

    public void HomeViewed() => Add(Of(EventType.HomePageView));

    /// <param name="path">The category's path.</param>
    public void CategoryViewed(string path)
    {
        // All products together are no category.
        if (path.Length > 0)
            Add(Of(EventType.CategoryPageView) with { PageCategories = [path] });
    }

    /// <summary>A product's page is looked at; the answer that led to it stands in the page's address.</summary>
    public void ProductViewed(string productId) => Add(Of(EventType.DetailPageView, productId) with
    {
        AttributionToken = Token(accessor.HttpContext?.Request.Query[TokenParameter]),
    });

    /// <summary>Words were searched for.</summary>
    public void Searched(string query)
    {
        if (!string.IsNullOrWhiteSpace(query))
            Add(Of(EventType.Search) with { SearchQuery = query.Length <= LongestQuery ? query : query[..LongestQuery] });
    }

    /// <summary>Products were shown.</summary>
    /// <param name="placement">Where.</param>
    /// <param name="productIds">Which, in their order on the page.</param>
    /// <param name="token">Of the answer that they came with.</param>
    /// <param name="features">The answer's features, where it has any: they go back as they came.</param>
    public void Shown(string placement, IEnumerable<string> productIds, string token, string? features = null)
    {
        ProductDetail[] shown = [.. productIds.Select(id => ProductDetail.Of(id))];
        if (shown.Length > 0)
        {
            Add(Of(EventType.Impression) with
            {
                Placement = placement, ProductDetails = shown, AttributionToken = Token(token),
                Attributes = features is null ? null : new Dictionary<string, CustomAttribute> { [Features] = new() { Text = [features] } },
            });
        }
    }

    /// <param name="productId">What was put into the basket.</param>
    /// <param name="quantity">How many pieces of it.</param>
    /// <param name="token">Of the answer that led to the product; null where none did.</param>
    public void Added(string productId, int quantity, string? token) => Add(Of(EventType.AddToCart) with
    {
        ProductDetails = [ProductDetail.Of(productId, quantity)], AttributionToken = Token(token),
    });

    public void Removed(string productId, int quantity) => Add(Of(EventType.RemoveFromCart) with
    {
        ProductDetails = [ProductDetail.Of(productId, quantity)],
    });

    public void BasketViewed(Basket basket) => Add(Of(EventType.ShoppingCartPageView) with { ProductDetails = Details(basket.Lines) });

    /// <summary>An order was placed. It has the order's number as its id: however often it is told, it counts once.</summary>
    public void Bought(Order order) => Add(Of(EventType.PurchaseComplete) with
    {
        EventId = order.Id,
        ProductDetails = Details(order.Lines.Select(line => new BasketLine(line.ProductId, line.Size, line.Quantity))),
        PurchaseTransaction = new PurchaseTransaction
        {
            Id = order.Id, Revenue = order.Total.Amount, Tax = order.Tax.Amount, CurrencyCode = order.Total.Currency,
        },
    });

    private static ProductDetail[]? Details(IEnumerable<BasketLine> lines) =>
        lines.GroupBy(line => line.ProductId)
            .Select(product => ProductDetail.Of(product.Key, product.Sum(line => line.Quantity)))
            .ToArray() is { Length: > 0 } details ? details : null;

    private static string? Token(string? text) => text is { Length: > 0 and <= LongestToken } ? text : null;

    private UserEvent Of(EventType type, string? productId = null) => new()
    {
        EventType = type,
        VisitorId = visitor.VisitorId,
        EventId = $"{Guid.CreateVersion7():N}",
        EventTime = time.GetUtcNow(),
        Consent = visitor.Consent,
        UserInfo = visitor.KnownUserId is { } userId ? new UserInfo { UserId = userId } : null,
        ProductDetails = productId is null ? null : [ProductDetail.Of(productId, 1)],
    };

    /// <summary>A page that the browser fetches in advance was not looked at.</summary>
    private void Add(UserEvent userEvent)
    {
        if (accessor.HttpContext?.Request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase) is not true)
            queue.TryAdd(userEvent);
    }
}
