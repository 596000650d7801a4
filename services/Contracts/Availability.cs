using System.Text.Json.Serialization;

namespace Platform.Contracts;

/// <summary>Whether a product can be bought now.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Availability>))]
public enum Availability
{
    [JsonStringEnumMemberName("IN_STOCK")]
    InStock,

    [JsonStringEnumMemberName("OUT_OF_STOCK")]
    OutOfStock,

    /// <summary>Never to be shown again; it stays known so that old events keep their meaning.</summary>
    [JsonStringEnumMemberName("DISCONTINUED")]
    Discontinued,
}
