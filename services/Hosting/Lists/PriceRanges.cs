using System.Globalization;

namespace Platform.Hosting.Lists;

/// <summary>
/// Ranges of price with round ends that hold about as many products each. Their upper ends lie a cent below the next
/// range, for both ends of a range belong to it.
/// </summary>
public sealed class PriceRanges
{
    private const decimal Cent = 0.01m;

    private static readonly double[] Parts = [0.15, 0.35, 0.55, 0.75, 0.92];
    private static readonly double[] Round = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10];

    private readonly double[] _ends;

    /// <param name="prices">The prices, in any order; what is no number has none.</param>
    public PriceRanges(IEnumerable<double> prices)
    {
        double[] sorted = [.. prices.Where(double.IsFinite).Order()];
        _ends = sorted.Length == 0 ? [] : [.. Parts.Select(part => Rounded(sorted[(int)(part * (sorted.Length - 1))]))
            .Where(end => end > 0).Distinct().Order()];
        Values = [.. Enumerable.Range(0, _ends.Length + 1).Select(ValueOf)];
    }

    /// <summary>The ranges as values of a filter, ascending.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The range that a price lies in.</summary>
    public string Find(double price)
    {
        var range = 0;
        while (range < _ends.Length && price >= _ends[range])
            range++;
        return Values[range];
    }

    private string ValueOf(int range)
    {
        var from = range == 0 ? "0" : Text((decimal)_ends[range - 1]);
        return range == _ends.Length ? $"{from}.." : $"{from}..{Text((decimal)_ends[range] - Cent)}";
    }

    private static string Text(decimal end) => end.ToString("0.##", CultureInfo.InvariantCulture);

    private static double Rounded(double price)
    {
        if (price < 1)
            return 0;
        var unit = Math.Pow(10, Math.Floor(Math.Log10(price)));
        return Round.MinBy(round => Math.Abs((round * unit) - price)) * unit;
    }
}
