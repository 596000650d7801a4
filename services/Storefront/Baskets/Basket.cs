using System.Globalization;
using Platform.Store;

namespace Platform.Storefront.Baskets;

/// <summary>
/// What a visitor means to buy. It never changes; what changes it makes another. It travels in a cookie: the shop
/// keeps no state for those who only look, and any of its servers can answer.
/// </summary>
public sealed class Basket
{
    /// <summary>Different products and sizes, at most.</summary>
    public const int MostLines = 40;

    /// <summary>Pieces of one product in one size, at most.</summary>
    public const int MostOfOne = 20;

    /// <summary>No id has a control character.</summary>
    private const char LineEnd = '\u001f';

    private const char FieldEnd = '\u001e';

    /// <summary>Browsers keep cookies of up to 4,096 bytes, name and attributes included.</summary>
    private const int LongestCookie = 3_800;

    private Basket(IReadOnlyList<BasketLine> lines) => Lines = lines;

    public static Basket Empty { get; } = new([]);

    /// <summary>In the order in which they were put in.</summary>
    public IReadOnlyList<BasketLine> Lines { get; }

    public bool IsEmpty => Lines.Count == 0;

    /// <summary>How many pieces there are.</summary>
    public int Pieces => Lines.Sum(line => line.Quantity);

    /// <summary>The products, each once.</summary>
    public IEnumerable<string> ProductIds => Lines.Select(line => line.ProductId).Distinct();

    /// <summary>Reads what <see cref="ToString"/> wrote. Anybody can write a cookie: lines that cannot be are left out.</summary>
    public static Basket Parse(string? text) => string.IsNullOrEmpty(text)
        ? Empty
        : new Basket([.. text.Split(LineEnd).Select(ParseLine).OfType<BasketLine>()
            .DistinctBy(line => (line.ProductId, line.Size)).Take(MostLines)]);

    /// <summary>A basket with so many more pieces; at most <see cref="MostOfOne"/> of one.</summary>
    /// <returns>Null where there is no room.</returns>
    public Basket? Add(string productId, string? size, int quantity)
    {
        var before = Lines.FirstOrDefault(line => Is(line, productId, size));
        if (before is not null)
            return Change(productId, size, before.Quantity + quantity);
        if (Lines.Count == MostLines)
            return null;
        var more = new Basket([.. Lines, new BasketLine(productId, size, Math.Clamp(quantity, 1, MostOfOne))]);
        return Uri.EscapeDataString(more.ToString()).Length <= LongestCookie ? more : null;
    }

    /// <summary>A basket with another number of pieces of what is in it; with 0 or less it is out.</summary>
    public Basket Change(string productId, string? size, int quantity) => quantity <= 0
        ? new Basket([.. Lines.Where(line => !Is(line, productId, size))])
        : new Basket([.. Lines.Select(line =>
            Is(line, productId, size) ? line with { Quantity = Math.Min(quantity, MostOfOne) } : line)]);

    public override string ToString() => string.Join(LineEnd, Lines.Select(line => string.Create(
        CultureInfo.InvariantCulture, $"{line.ProductId}{FieldEnd}{line.Size}{FieldEnd}{line.Quantity}")));

    private static bool Is(BasketLine line, string productId, string? size) => line.ProductId == productId && line.Size == size;

    private static BasketLine? ParseLine(string text)
    {
        var fields = text.Split(FieldEnd);
        return fields.Length == 3 && Identifiers.Problem(fields[0]) is null
            && (fields[1].Length == 0 || Identifiers.Problem(fields[1]) is null)
            && int.TryParse(fields[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var quantity) && quantity is >= 1 and <= MostOfOne
            ? new BasketLine(fields[0], fields[1].Length == 0 ? null : fields[1], quantity)
            : null;
    }
}
