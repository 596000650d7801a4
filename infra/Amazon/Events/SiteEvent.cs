namespace Platform.Infra.Amazon.Events;

/// <summary>A kind of event of the site, and what becomes of it: docs/shop-events.md is the contract with the site.</summary>
internal sealed record SiteEvent
{
    private const string Visitor = "visitorId";
    private const string Consent = "consent";

    /// <summary>The customer's key, where the visitor is logged in.</summary>
    private const string Customer = "customerId";

    /// <summary>The part of names of resources.</summary>
    public required string Name { get; init; }

    /// <summary>The event's <c>source</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The event's <c>detail-type</c>.</summary>
    public required string DetailType { get; init; }

    /// <summary>The type of the retail event that it becomes.</summary>
    public required string EventType { get; init; }

    /// <summary>The fields of its <c>detail</c> that it must have, beside the visitor and the consent.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>What of the retail event is made from them, as JSON with a field's name in angle brackets.</summary>
    public required string Template { get; init; }

    /// <summary>The event's id, in the same way: the same purchase told twice counts once.</summary>
    public string Id { get; init; } = "<id>";

    /// <summary>Every kind there is.</summary>
    public static IReadOnlyList<SiteEvent> All { get; } =
    [
        new()
        {
            Name = "order-placed",
            Source = "shop.orders",
            DetailType = "OrderPlaced",
            EventType = "purchase-complete",
            Fields = ["orderId", "products", "revenue", "tax", "currency"],
            Id = "\"order-<orderId>\"",
            Template = """
                "productDetails":<products>,"purchaseTransaction":{"id":<orderId>,"revenue":<revenue>,"tax":<tax>,"currencyCode":<currency>}
                """,
        },
        Product("product-viewed", "ProductViewed", "detail-page-view"),
        Product("product-added", "ProductAddedToCart", "add-to-cart"),
        Product("product-removed", "ProductRemovedFromCart", "remove-from-cart"),
    ];

    /// <summary>The fields that it cannot do without.</summary>
    public IEnumerable<string> Required => [Visitor, Consent, .. Fields];

    /// <summary>Where EventBridge finds what the template names.</summary>
    /// <param name="ofCustomer">Whether the visitor is logged in.</param>
    public Dictionary<string, string> Paths(bool ofCustomer)
    {
        var fields = ofCustomer ? Required.Append(Customer) : Required;
        var paths = fields.ToDictionary(field => field, field => $"$.detail.{field}");
        paths["time"] = "$.time";
        if (Id == "<id>")
            paths["id"] = "$.id";
        return paths;
    }

    /// <summary>The one retail event, as EventBridge writes it: a text in angle brackets gets its quotation marks there.</summary>
    /// <param name="ofCustomer">Whether the visitor is logged in.</param>
    public string RetailEvent(bool ofCustomer)
    {
        var customer = ofCustomer ? $$""","userInfo":{"userId":<{{Customer}}>}""" : "";
        return $$"""{"eventType":"{{EventType}}","eventId":{{Id}},"eventTime":<time>,"visitorId":<visitorId>,"consent":<consent>{{customer}},{{Template.Trim()}}}""";
    }

    /// <summary>Which events are of this kind and have all that it takes.</summary>
    /// <param name="ofCustomer">Whether the visitor is logged in.</param>
    public Dictionary<string, object> Pattern(bool ofCustomer)
    {
        var detail = Required.ToDictionary(field => field == "products" ? "productCount" : field, _ => Exists(true));
        detail[Customer] = Exists(ofCustomer);
        return Pattern(detail);
    }

    /// <summary>Which events are of this kind and lack something: they would vanish without a trace.</summary>
    public Dictionary<string, object> Incomplete() => Pattern(new Dictionary<string, object>
    {
        ["$or"] = Required.Select(field => new Dictionary<string, object> { [field == "products" ? "productCount" : field] = Exists(false) }).ToArray(),
    });

    private static SiteEvent Product(string name, string detailType, string eventType) => new()
    {
        Name = name,
        Source = "shop.products",
        DetailType = detailType,
        EventType = eventType,
        Fields = ["productId"],
        Template = """
            "productDetails":[{"product":{"id":<productId>}}]
            """,
    };

    private static Dictionary<string, bool>[] Exists(bool does) => [new() { ["exists"] = does }];

    private Dictionary<string, object> Pattern(object detail) => new()
    {
        ["source"] = new[] { Source }, ["detail-type"] = new[] { DetailType }, ["detail"] = detail,
    };
}
