using System.Globalization;

namespace Platform.Hosting.Lists;

/// <summary>A condition on a list, such as <c>brand:Acme</c> or <c>price:0..50</c>. Of one name any value suffices; of several names each must hold.</summary>
/// <param name="Name">The facet.</param>
/// <param name="Value">Its value.</param>
public sealed record ListFilter(string Name, string Value)
{
    private const string Between = "..";

    public override string ToString() => $"{Name}:{Value}";

    /// <summary>Reads a condition; null for what is none.</summary>
    public static ListFilter? Parse(string? text) =>
        text?.IndexOf(':', StringComparison.Ordinal) is > 0 and var at && at + 1 < text.Length ? new ListFilter(text[..at], text[(at + 1)..]) : null;

    /// <summary>The condition that a price lies between two amounts, both included; null for an open end.</summary>
    public static ListFilter Price(decimal? from, decimal? to) => new(FacetNames.Price, string.Create(
        CultureInfo.InvariantCulture, $"{from}{Between}{to}"));

    /// <summary>The range that a value such as <c>0..50</c>, <c>..50</c> or <c>200..</c> stands for, both ends included; null for another text.</summary>
    public static (double From, double To)? Range(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var at = value.IndexOf(Between, StringComparison.Ordinal);
        if (at < 0 || value.Length == Between.Length)
            return null;
        return TryEnd(value.AsSpan(0, at), 0, out var from)
            && TryEnd(value.AsSpan(at + Between.Length), double.PositiveInfinity, out var to) ? (from, to) : null;
    }

    private static bool TryEnd(ReadOnlySpan<char> text, double open, out double end)
    {
        end = open;
        return text.IsEmpty || (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out end) && double.IsFinite(end));
    }
}
