using System.Text.Json;

namespace Platform.Store.Events.PubSub;

/// <summary>
/// What a value may be in a message of the topic, by its schema: a text, a number, one of several, an object of fields. A
/// protobuf message in JSON knows more ways to write some of them; what is written in another way does not fit.
/// </summary>
internal sealed class EventShape
{
    private static readonly EventShape Text = new() { Fits = value => value.ValueKind == JsonValueKind.String && IsText(value) };
    private static readonly EventShape Whole = new() { IsWhole = true, Fits = value => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _) };
    private static readonly EventShape Number = new()
    {
        Fits = value => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number),
    };

    private static readonly EventShape Flag = new() { Fits = value => value.ValueKind is JsonValueKind.True or JsonValueKind.False };

    private EventShape()
    {
    }

    /// <summary>The whole message: the fields of <c>event.proto</c>.</summary>
    public static EventShape Event { get; } = Object(new()
    {
        ["eventType"] = Text,
        ["visitorId"] = Text,
        ["eventTime"] = Text,
        ["eventId"] = Text,
        ["sessionId"] = Text,
        ["consent"] = Text,
        ["attributionToken"] = Text,
        ["placement"] = Text,
        ["entity"] = Text,
        ["productDetails"] = ListOf(Object(new() { ["product"] = Object(new() { ["id"] = Text }), ["quantity"] = Whole })),
        ["pageCategories"] = ListOf(Text),
        ["searchQuery"] = Text,
        ["cartId"] = Text,
        ["purchaseTransaction"] = Object(new()
        {
            ["id"] = Text, ["revenue"] = Number, ["tax"] = Number, ["cost"] = Number, ["currencyCode"] = Text,
        }),
        ["userInfo"] = Object(new() { ["userId"] = Text, ["ipAddress"] = Text, ["userAgent"] = Text, ["directUserRequest"] = Flag }),
        ["uri"] = Text,
        ["referrerUri"] = Text,
        ["experimentIds"] = ListOf(Text),
        ["filter"] = Text,
        ["orderBy"] = Text,
        ["offset"] = Whole,
        ["pageViewId"] = Text,
        ["completionDetail"] = Object(new()
        {
            ["completionAttributionToken"] = Text, ["selectedSuggestion"] = Text, ["selectedPosition"] = Whole,
        }),
        ["attributes"] = MapOf(Object(new()
        {
            ["text"] = ListOf(Text), ["numbers"] = ListOf(Number), ["searchable"] = Flag, ["indexable"] = Flag,
        })),
    });

    /// <summary>Whether it is a whole number of 32 bits.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Of an object, its fields and their shapes.</summary>
    public Dictionary<string, EventShape>? Fields { get; private init; }

    /// <summary>Of a list, the shape of each one in it.</summary>
    public EventShape? Each { get; private init; }

    /// <summary>Of an object with names of the sender's choice, the shape of each value.</summary>
    public EventShape? Values { get; private init; }

    /// <summary>Whether a value is of this kind; what is within an object or a list has to be asked for itself.</summary>
    public required Func<JsonElement, bool> Fits { get; init; }

    /// <summary>The shape of a field; null where there is no such field.</summary>
    public EventShape? Field(string name) => Values ?? Fields?.GetValueOrDefault(name);

    /// <summary>Whether all of a value fits, to its leaves, each field standing there once.</summary>
    public bool FitsWholly(JsonElement value)
    {
        if (!Fits(value))
            return false;
        if (Each is { } each)
            return value.EnumerateArray().All(each.FitsWholly);
        if (Fields is null && Values is null)
            return true;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            if (!TryName(property, out var name) || !names.Add(name) || Field(name) is not { } field || !field.FitsWholly(property.Value))
                return false;
        }

        return true;
    }

    /// <summary>The name of a field; false where it is no Unicode text, as <c>"\ud800"</c> is not.</summary>
    public static bool TryName(JsonProperty property, out string name)
    {
        try
        {
            name = property.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = "";
            return false;
        }
    }

    /// <summary>Whether a string is Unicode text, and not such as <c>"\ud800"</c>.</summary>
    public static bool IsText(JsonElement text)
    {
        try
        {
            return text.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static EventShape Object(Dictionary<string, EventShape> fields) =>
        new() { Fields = fields, Fits = value => value.ValueKind == JsonValueKind.Object };

    private static EventShape MapOf(EventShape values) => new() { Values = values, Fits = value => value.ValueKind == JsonValueKind.Object };

    private static EventShape ListOf(EventShape each) => new() { Each = each, Fits = value => value.ValueKind == JsonValueKind.Array };
}
