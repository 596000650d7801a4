using System.Collections.Immutable;

namespace Platform.Infra.Costs;

/// <summary>What a stack costs in a month.</summary>
public sealed record StackCost
{
    public required string Stack { get; init; }

    /// <summary>In the order of URNs and items.</summary>
    public required ImmutableArray<CostLine> Lines { get; init; }

    /// <summary>Types that nobody has a meter for, although they may cost something, with their number.</summary>
    public required ImmutableSortedDictionary<string, int> Unmetered { get; init; }

    public CostRange Total => Sum(Lines.Select(line => line.Cost));

    /// <summary>Items that are used and have no price, with the region.</summary>
    public IEnumerable<string> Unpriced => Lines.Where(line => line.Price is null)
        .Select(line => $"{line.Usage.Item} in {line.Usage.Region}").Distinct().Order(StringComparer.Ordinal);

    /// <summary>By service; what many share is parted among them by what they ask for.</summary>
    public ImmutableSortedDictionary<string, CostRange> ByService => Group(Lines.SelectMany(Parts));

    public ImmutableSortedDictionary<string, CostRange> ByComponent => Group(Lines.Select(line => (line.Component, line.Cost)));

    /// <summary>The difference between what some cost and what they did.</summary>
    public static ImmutableSortedDictionary<string, CostRange> Change(
        ImmutableSortedDictionary<string, CostRange> now, ImmutableSortedDictionary<string, CostRange> before) => now.Keys.Union(before.Keys)
            .ToImmutableSortedDictionary(name => name, name => now.GetValueOrDefault(name) - before.GetValueOrDefault(name), StringComparer.Ordinal);

    private static IEnumerable<(string, CostRange)> Parts(CostLine line)
    {
        var rest = line.Cost;
        foreach (var share in line.Usage.Shares)
        {
            var part = new CostRange(line.Cost.Low * share.Low, line.Cost.High * share.High);
            rest -= part;
            yield return (share.Service, part);
        }

        yield return (line.Service, rest);
    }

    private static ImmutableSortedDictionary<string, CostRange> Group(IEnumerable<(string Name, CostRange Cost)> costs) => costs
        .GroupBy(cost => cost.Name).ToImmutableSortedDictionary(group => group.Key, group => Sum(group.Select(cost => cost.Cost)), StringComparer.Ordinal);

    private static CostRange Sum(IEnumerable<CostRange> costs) => costs.Aggregate(CostRange.Nothing, (sum, cost) => sum + cost);
}
