namespace Platform.Ranking.Rules;

/// <summary>
/// What merchandisers want of lists, whatever a model says. One of <see cref="Pin"/>, <see cref="Bury"/>,
/// <see cref="Boost"/> and <see cref="OutOfStock"/>.
/// </summary>
public sealed record ListingRule
{
    /// <summary>Stands in the answer's "why".</summary>
    public required string Name { get; init; }

    /// <summary>The rule holds for lists of this category and of those below it; absent for all.</summary>
    public string? Category { get; init; }

    /// <summary>Ids of products that stand first, in this order, where the list has them and they can be bought.</summary>
    public IReadOnlyList<string>? Pin { get; init; }

    /// <summary>Ids, or filters such as <c>brand:Acme</c>: these stand behind all others that can be bought.</summary>
    public IReadOnlyList<string>? Bury { get; init; }

    /// <summary>Ids or filters: these stand higher by <see cref="By"/>.</summary>
    public IReadOnlyList<string>? Boost { get; init; }

    /// <summary>How much a boost adds, in standard deviations of the list's scores; above 0 to 10.</summary>
    public double? By { get; init; }

    /// <summary><c>last</c>, as without a rule, or <c>mixed</c>: where what cannot be bought stands.</summary>
    public string? OutOfStock { get; init; }

    /// <summary>What is wrong with the rule; null where nothing is.</summary>
    internal string? Problem
    {
        get
        {
            var wanted = (Pin is null ? 0 : 1) + (Bury is null ? 0 : 1) + (Boost is null ? 0 : 1) + (OutOfStock is null ? 0 : 1);
            return string.IsNullOrWhiteSpace(Name) ? "a rule needs a name"
                : wanted != 1 ? $"rule {Name} must say one of pin, bury, boost, outOfStock; it says {wanted}"
                : Boost is not null != By is not null ? $"rule {Name}: boost and by belong together"
                : By is not (null or (> 0 and <= 10)) ? $"rule {Name}: by must be above 0 and at most 10, not {By}"
                : OutOfStock is not (null or "last" or "mixed") ? $"rule {Name}: outOfStock must be last or mixed, not {OutOfStock}"
                : (Pin ?? Bury ?? Boost ?? ["-"]) is not { Count: > 0 } ? $"rule {Name} names no product"
                : null;
        }
    }
}
