using System.Globalization;

namespace Platform.Hosting.Lists;

/// <summary>Sizes as a rack has them: letters from small to large, then numbers from small to large, then whatever else.</summary>
public sealed class SizeOrder : IComparer<string>
{
    private static readonly string[] Letters = ["XXXS", "XXS", "XS", "S", "M", "L", "XL", "XXL", "2XL", "XXXL", "3XL", "4XL", "5XL"];

    public static SizeOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => Key(x!).CompareTo(Key(y!)) is not 0 and var order ? order : string.CompareOrdinal(x, y);

    private static (int Kind, double Place) Key(string size) =>
        Array.IndexOf(Letters, size.ToUpperInvariant()) is >= 0 and var letter ? (0, letter)
        : double.TryParse(size, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? (1, number)
        : (2, 0);
}
