using System.Collections.Frozen;
using System.Globalization;
using Platform.Hosting.Lists;

namespace Platform.Search.Understanding;

/// <summary>Reads prices out of queries: "under 50", "över 200 kr", "zwischen 20 und 40 euro", "20-40 €".</summary>
internal static class PriceWords
{
    private static readonly FrozenSet<string> Below = Set("under below less cheaper max maximum upto billigare hogst mindre unter bis weniger gunstiger hochstens");
    private static readonly FrozenSet<string> Above = Set("over above more least min minimum from mer minst fran dyrare uber ab mehr mindestens");
    private static readonly FrozenSet<string> Between = Set("between mellan zwischen");
    private static readonly FrozenSet<string> Than = Set("than an als");
    private static readonly FrozenSet<string> And = Set("and och und to till bis");
    private static readonly FrozenSet<string> Currencies = Set("eur euro euros kr sek kronor usd dollar dollars gbp pound pounds chf");

    /// <summary>Takes the price out of a query's words.</summary>
    /// <param name="words">The words, folded; those of the price are taken out.</param>
    /// <returns>The condition; null where no price is named.</returns>
    public static ListFilter? Take(List<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (Between.Contains(words[at]) && at + 3 < words.Count && Amount(words[at + 1]) is { } low && And.Contains(words[at + 2]) && Amount(words[at + 3]) is { } high)
                return Cut(words, at, 4, low, high);
            var isBelow = Below.Contains(words[at]);
            if (!isBelow && !Above.Contains(words[at]))
                continue;
            var number = at + 1;
            if (number < words.Count && Than.Contains(words[number]))
                number++;
            if (number >= words.Count || Amount(words[number]) is not { } amount)
                continue;
            // "from 20 to 40".
            if (!isBelow && number + 2 < words.Count && And.Contains(words[number + 1]) && Amount(words[number + 2]) is { } end)
                return Cut(words, at, number - at + 3, amount, end);
            return isBelow ? Cut(words, at, number - at + 1, null, amount) : Cut(words, at, number - at + 1, amount, null);
        }

        return null;
    }

    private static ListFilter Cut(List<string> words, int start, int count, decimal? from, decimal? to)
    {
        words.RemoveRange(start, count);
        // The currency that follows, or comes before.
        if (start < words.Count && Currencies.Contains(words[start]))
            words.RemoveAt(start);
        return new ListFilter(FacetNames.Price, string.Create(CultureInfo.InvariantCulture, $"{from}..{to}"));
    }

    private static decimal? Amount(string word) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and < 10_000_000 ? amount : null;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
