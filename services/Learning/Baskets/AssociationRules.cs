namespace Platform.Learning.Baskets;

/// <summary>All rules with one item on the right that are supported and confident enough.</summary>
public static class AssociationRules
{
    /// <summary>Finds the rules of sets that were counted.</summary>
    /// <param name="sets">Frequent sets with all their subsets, as <see cref="FrequentSets"/> finds them.</param>
    /// <param name="baskets">How many baskets there were.</param>
    /// <param name="leastConfidence">The least confidence, 0 to 1.</param>
    /// <param name="shortest">Items of both sides together, at least: 1 lets rules without a left side in.</param>
    /// <returns>The rules, in the order of their sets.</returns>
    public static IEnumerable<AssociationRule> Of(
        IReadOnlyList<FrequentSet> sets, int baskets, double leastConfidence, int shortest = 2)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var counts = sets.ToDictionary(set => set.Items, set => set.Count, new SameItems());
        foreach (var set in sets.Where(set => set.Items.Count >= shortest))
        {
            foreach (var right in set.Items)
            {
                int[] left = [.. set.Items.Where(item => item != right)];
                var confidence = (double)set.Count / (left.Length == 0 ? baskets : counts[left]);
                if (confidence >= leastConfidence)
                {
                    yield return new AssociationRule(
                        left, right, (double)set.Count / baskets, confidence, confidence * baskets / counts[[right]]);
                }
            }
        }
    }

    /// <summary>In how many baskets a set must be to have a support.</summary>
    /// <param name="support">The part of the baskets, above 0.</param>
    /// <param name="baskets">How many baskets there are.</param>
    public static int LeastCount(double support, int baskets) => Math.Max(1, (int)Math.Ceiling((support * baskets) - 1e-9));

    private sealed class SameItems : IEqualityComparer<IReadOnlyList<int>>
    {
        public bool Equals(IReadOnlyList<int>? x, IReadOnlyList<int>? y) =>
            ReferenceEquals(x, y) || (x is not null && y is not null && x.SequenceEqual(y));

        public int GetHashCode(IReadOnlyList<int> obj)
        {
            var hash = default(HashCode);
            foreach (var item in obj)
                hash.Add(item);
            return hash.ToHashCode();
        }
    }
}
