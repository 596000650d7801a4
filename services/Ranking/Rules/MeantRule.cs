namespace Platform.Ranking.Rules;

/// <summary>A rule, and what it means now.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pinned">The products to pin, in their order.</param>
/// <param name="Meant">The products to bury or to boost.</param>
internal sealed record MeantRule(ListingRule Rule, IReadOnlyList<int> Pinned, HashSet<int> Meant);
