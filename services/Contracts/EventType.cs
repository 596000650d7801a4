using System.Text.Json.Serialization;

namespace Platform.Contracts;

/// <summary>What a visitor did; the names on the wire are those of Google's retail user events, and one of ours.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventType>))]
public enum EventType
{
    [JsonStringEnumMemberName("home-page-view")]
    HomePageView,

    [JsonStringEnumMemberName("category-page-view")]
    CategoryPageView,

    [JsonStringEnumMemberName("detail-page-view")]
    DetailPageView,

    [JsonStringEnumMemberName("search")]
    Search,

    [JsonStringEnumMemberName("add-to-cart")]
    AddToCart,

    [JsonStringEnumMemberName("remove-from-cart")]
    RemoveFromCart,

    [JsonStringEnumMemberName("shopping-cart-page-view")]
    ShoppingCartPageView,

    [JsonStringEnumMemberName("purchase-complete")]
    PurchaseComplete,

    /// <summary>Ours: products were shown at a placement, in this order, by the answer that the attribution token names.</summary>
    [JsonStringEnumMemberName("impression")]
    Impression,
}
