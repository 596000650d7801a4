namespace Platform.Contracts;

/// <summary>
/// One thing a visitor did, in the shape of Google's retail user event. Fields that are not named here are kept
/// as they came; they are no error.
/// </summary>
public sealed record UserEvent
{
    public required EventType EventType { get; init; }

    /// <summary>The browser or device, 1 to 128 characters; the same before and after logging in.</summary>
    public required string VisitorId { get; init; }

    /// <summary>When it happened; the time of receipt where absent.</summary>
    public DateTimeOffset? EventTime { get; init; }

    /// <summary>Ours: makes a repeated delivery count once.</summary>
    public string? EventId { get; init; }

    /// <summary>The visit; where absent, a pause of half an hour ends one.</summary>
    public string? SessionId { get; init; }

    /// <summary>Ours: what the event may be used for.</summary>
    public Consent? Consent { get; init; }

    /// <summary>The token of the answer that led here.</summary>
    public string? AttributionToken { get; init; }

    /// <summary>Ours, for impressions: where the products were shown.</summary>
    public string? Placement { get; init; }

    /// <summary>The site's country or brand, for shops with several; the region of "popular in the region".</summary>
    public string? Entity { get; init; }

    public IReadOnlyList<ProductDetail>? ProductDetails { get; init; }

    /// <summary>The category's path on a category page, such as <c>Women &gt; Dresses</c>.</summary>
    public IReadOnlyList<string>? PageCategories { get; init; }

    public string? SearchQuery { get; init; }

    public string? CartId { get; init; }

    public PurchaseTransaction? PurchaseTransaction { get; init; }

    public UserInfo? UserInfo { get; init; }

    /// <summary>What the shop has to say besides; <c>features</c> of an impression are those of the answer.</summary>
    public IReadOnlyDictionary<string, CustomAttribute>? Attributes { get; init; }

    public string? Uri { get; init; }

    public string? ReferrerUri { get; init; }
}
