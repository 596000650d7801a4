using Platform.Contracts;

namespace Platform.Store.Events;

/// <summary>The names of event types and consents on the wire, without an allocation.</summary>
public static class EventTypeNames
{
    private static readonly string[] Types =
    [
        "home-page-view", "category-page-view", "detail-page-view", "search", "add-to-cart", "remove-from-cart",
        "shopping-cart-page-view", "purchase-complete", "impression",
    ];

    private static readonly string[] Consents = ["none", "session", "personal"];

    /// <summary>All names, for a message.</summary>
    public static string AllTypes { get; } = string.Join(", ", Types);

    /// <summary>All names, for a message.</summary>
    public static string AllConsents { get; } = string.Join(", ", Consents);

    public static EventType? Type(ReadOnlySpan<char> name) => IndexOf(Types, name) is >= 0 and var index ? (EventType)index : null;

    public static Consent? Consent(ReadOnlySpan<char> name) => IndexOf(Consents, name) is >= 0 and var index ? (Consent)index : null;

    public static string Of(EventType type) => Types[(int)type];

    private static int IndexOf(string[] names, ReadOnlySpan<char> name)
    {
        for (var index = 0; index < names.Length; index++)
        {
            if (name.SequenceEqual(names[index]))
                return index;
        }

        return -1;
    }
}
