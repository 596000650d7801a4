using System.Globalization;
using Platform.Contracts;

namespace Platform.Store.Sessions;

/// <summary>
/// An action as an entry of a list: type, ticks in UTC, session and product between tabs, which no session's name has. A
/// session that has a name begins with <c>=</c>, so that one without is told from it.
/// </summary>
internal static class ActionText
{
    private const char Tab = '\t';
    private const string View = "V";
    private const string Purchase = "B";
    private const string Other = "O";

    public static string Of(VisitorAction action) => string.Create(
        CultureInfo.InvariantCulture,
        $"{TypeText(action.Type)}{Tab}{action.Time.UtcTicks}{Tab}{(action.SessionId is null ? "" : "=")}{action.SessionId}{Tab}{action.ProductId}");

    /// <summary>Reads an entry; false if it is none, as one of a later version may be.</summary>
    public static bool TryRead(string visitor, string? text, out VisitorAction action)
    {
        action = default;
        if (text?.Split(Tab, 4) is not [var type, var ticks, var session, var product] || !long.TryParse(ticks, CultureInfo.InvariantCulture, out var time)
            || time < 0 || time > DateTimeOffset.MaxValue.UtcTicks)
            return false;
        action = new VisitorAction(
            visitor, session.Length == 0 ? null : session[1..], TypeOf(type), product, new DateTimeOffset(time, TimeSpan.Zero));
        return true;
    }

    private static string TypeText(EventType type) => type switch
    {
        EventType.DetailPageView => View,
        EventType.PurchaseComplete => Purchase,
        _ => Other,
    };

    /// <summary>A type that says nothing of products only goes on with the session, whichever it is.</summary>
    private static EventType TypeOf(string text) => text switch
    {
        View => EventType.DetailPageView,
        Purchase => EventType.PurchaseComplete,
        _ => EventType.HomePageView,
    };
}
