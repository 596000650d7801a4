using System.Collections.Immutable;
using System.Globalization;
using Platform.Infra.Costs;

namespace Platform.Infra.Preview.Report;

/// <summary>What a stack costs, in words.</summary>
internal static class CostText
{
    /// <summary>One sentence with the total and, where there is a base, the difference.</summary>
    public static string Summary(StackCost now, StackCost? before) =>
        $"USD {now.Total} a month{(before is null ? "" : $", {(now.Total - before.Total).ToChange()} since the base")}";

    /// <summary>A line for each part, dearest first.</summary>
    /// <param name="now">What each costs.</param>
    /// <param name="before">What each did; null without a base.</param>
    public static IEnumerable<(string Name, CostRange Cost, CostRange? Change)> Parts(
        ImmutableSortedDictionary<string, CostRange> now, ImmutableSortedDictionary<string, CostRange>? before)
    {
        var changes = before is null ? null : StackCost.Change(now, before);
        return (changes?.Keys ?? now.Keys).Select(name => (name, now.GetValueOrDefault(name), changes?[name]))
            .Where(part => part.Item2.IsVisible || part.Item3 is { IsVisible: true })
            .OrderByDescending(part => part.Item2.High).ThenBy(part => part.name, StringComparer.Ordinal);
    }

    /// <summary>What the sum leaves out.</summary>
    public static IEnumerable<string> LeftOut(StackCost cost) =>
    [
        .. cost.Unpriced.Select(item => $"no price: {item}"),
        .. cost.Unmetered.Select(type => string.Create(CultureInfo.InvariantCulture, $"no meter: {type.Key} ({type.Value})")),
    ];
}
