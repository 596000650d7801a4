using System.Text.Json.Serialization;

namespace Platform.Contracts;

/// <summary>What the visitor allows the event to be used for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Consent>))]
public enum Consent
{
    /// <summary>To be counted, and nothing else: neither the session nor the person is remembered.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>The running session may shape its own answers.</summary>
    [JsonStringEnumMemberName("session")]
    Session,

    /// <summary>The person's history may shape answers and mails.</summary>
    [JsonStringEnumMemberName("personal")]
    Personal,
}
