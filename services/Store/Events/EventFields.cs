namespace Platform.Store.Events;

/// <summary>The fields of an event that the platform reads; to see which have come.</summary>
[Flags]
internal enum EventFields
{
    None = 0,
    EventType = 1 << 0,
    VisitorId = 1 << 1,
    EventTime = 1 << 2,
    EventId = 1 << 3,
    SessionId = 1 << 4,
    Consent = 1 << 5,
    AttributionToken = 1 << 6,
    Placement = 1 << 7,
    Entity = 1 << 8,
    ProductDetails = 1 << 9,
    PageCategories = 1 << 10,
    SearchQuery = 1 << 11,
    PurchaseTransaction = 1 << 12,
    UserInfo = 1 << 13,
}
