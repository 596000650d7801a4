namespace Platform.Learning.Baskets;

/// <summary>
/// Which categories are bought together: what is known of a product of which no purchase is known. A category that
/// was rarely bought leans on the one above it: counts are smoothed along the path to the root with a Dirichlet
/// prior (MacKay and Peto 1995, "A hierarchical Dirichlet language model").
/// </summary>
public sealed class CategoryPairs
{
    /// <summary>How many pairs the category above weighs as much as.</summary>
    private const double PriorPairs = 20;

    /// <summary>A ratio that chance exceeds once in a thousand times.</summary>
    private const double Significant = 10.83;

    /// <summary>Where nearly all that is bought together is of one category, categories do not tell kinds apart.</summary>
    private const double CoarseShare = 0.8;

    /// <summary>Pairs without which nothing is said of that.</summary>
    private const double FewPairs = 100;

    private readonly Kinds _kinds;
    private readonly Dictionary<int, double>[] _pairs;
    private readonly double[] _sums;
    private readonly Dictionary<int, double> _totals;
    private readonly double _total;

    private CategoryPairs(
        Kinds kinds, Dictionary<int, double>[] pairs, double[] sums, Dictionary<int, double> totals, int[] substitutes)
    {
        (_kinds, _pairs, _sums, _totals, Substitutes) = (kinds, pairs, sums, totals, substitutes);
        _total = totals.Values.Sum();
    }

    /// <summary>
    /// Shape [categories]: products of categories with the same number stand for each other; -1 for a category whose
    /// products are bought with others of it, as socks are with socks. The number is the category's own, or that of
    /// the one above it, unless that is a whole department, and where no two below it are bought together: a midi
    /// dress stands for a maxi dress.
    /// </summary>
    public int[] Substitutes { get; }

    /// <summary>Learns from baskets.</summary>
    /// <param name="baskets">What was bought together.</param>
    /// <param name="views">
    /// What was looked at together: substitutes are compared and one is bought, so that they are together in visits
    /// more than in baskets (McAuley, Pandey and Leskovec 2015, "Inferring networks of substitutable and
    /// complementary products"). Null where nothing is known of that.
    /// </param>
    /// <param name="kinds">What the items are.</param>
    public static CategoryPairs Learn(Sequences baskets, Sequences? views, Kinds kinds)
    {
        ArgumentNullException.ThrowIfNull(baskets);
        ArgumentNullException.ThrowIfNull(kinds);
        var counts = Count(baskets, kinds);
        var seen = views is null ? null : Count(views, kinds);
        var totals = new Dictionary<int, double>();
        var sums = new double[counts.Length];
        for (var category = 0; category < counts.Length; category++)
        {
            sums[category] = counts[category].Values.Sum();
            foreach (var (other, count) in counts[category])
                totals[other] = totals.GetValueOrDefault(other) + count;
        }

        return new CategoryPairs(
            kinds, WithParents(counts, kinds.Parents), WithParents(sums, kinds.Parents), totals,
            SubstitutesOf(counts, seen, sums, kinds.Parents));
    }

    /// <summary>The categories that go with one, best first; the score is a likelihood less what popularity brings.</summary>
    /// <param name="category">A category, of which nothing needs to have been bought.</param>
    /// <param name="popularity">The part of what popularity alone would bring that is taken off.</param>
    /// <param name="count">How many at most.</param>
    public (int Category, double Score)[] Of(int category, double popularity, int count)
    {
        if (_total == 0)
            return [];
        return [.. _totals.Select(other => (Category: other.Key, Score: ScoreOf(category, other.Key, other.Value, popularity)))
            .Where(other => other.Score > 0 && (Substitutes[category] < 0 || Substitutes[other.Category] != Substitutes[category]))
            .OrderByDescending(other => other.Score).ThenBy(other => other.Category)
            .Take(count)];
    }

    /// <summary>Whether two items stand for each other: of one kind, and not of one that is bought together.</summary>
    public bool AreSubstitutes(int item, int other) => SubstitutesOf(item) is >= 0 and var kind && kind == SubstitutesOf(other);

    /// <summary>The number that an item shares with those that stand for it; -1 where none does.</summary>
    public int SubstitutesOf(int item) => _kinds.OfItem[item] is >= 0 and var kind ? Substitutes[kind] : -1;

    private double ScoreOf(int category, int other, double total, double popularity)
    {
        var chance = total / _total;
        var likelihood = LikelihoodOf(category, other, chance);
        // The nearest category on the path that was bought at all says how sure it is.
        var known = category;
        while (known >= 0 && _sums[known] == 0)
            known = _kinds.Parents[known];
        if (known < 0)
            return (1 - popularity) * chance;
        var both = _pairs[known].GetValueOrDefault(other);
        var certainty = both <= _sums[known] * chance
            ? 0
            : LogLikelihoodRatio.Certainty(LogLikelihoodRatio.Of(both, _sums[known], total, _total));
        return certainty * (likelihood - (popularity * chance));
    }

    private double LikelihoodOf(int category, int other, double chance) => category < 0
        ? chance
        : (_pairs[category].GetValueOrDefault(other) + (PriorPairs * LikelihoodOf(_kinds.Parents[category], other, chance)))
            / (_sums[category] + PriorPairs);

    /// <summary>Ordered pairs of items by their leaves; variants of one another do not count.</summary>
    private static Dictionary<int, double>[] Count(Sequences sequences, Kinds kinds)
    {
        var counts = new Dictionary<int, double>[kinds.Parents.Length];
        for (var category = 0; category < counts.Length; category++)
            counts[category] = [];
        for (var sequence = 0; sequence < sequences.Count; sequence++)
        {
            var items = sequences[sequence];
            foreach (var item in items)
            {
                if (kinds.OfItem[item] is not (>= 0 and var own))
                    continue;
                foreach (var other in items)
                {
                    if (kinds.OfItem[other] is >= 0 and var kind && !kinds.AreVariants(item, other))
                        counts[own][kind] = counts[own].GetValueOrDefault(kind) + 1;
                }
            }
        }

        return counts;
    }

    private static int[] SubstitutesOf(
        Dictionary<int, double>[] counts, Dictionary<int, double>[]? seen, double[] sums, int[] parents)
    {
        var total = sums.Sum();
        var inOne = counts.Select((others, category) => others.GetValueOrDefault(category)).Sum();
        var isCoarse = sums.Count(sum => sum > 0) < 2 || (total >= FewPairs && inOne >= CoarseShare * total);
        var substitutes = new int[counts.Length];
        var isMixed = new bool[counts.Length];
        for (var category = 0; category < counts.Length; category++)
        {
            foreach (var other in counts[category].Keys)
            {
                if (other != category && parents[category] >= 0 && parents[category] == parents[other]
                    && AreBoughtTogether(category, other, counts, seen, sums, total))
                    isMixed[parents[category]] = true;
            }
        }

        for (var category = 0; category < counts.Length; category++)
        {
            var above = parents[category];
            substitutes[category] = isCoarse || AreBoughtTogether(category, category, counts, seen, sums, total) ? -1
                : above >= 0 && parents[above] >= 0 && !isMixed[above] ? above
                : category;
        }

        return substitutes;
    }

    /// <summary>More often than chance would have it, and not less than they are looked at together.</summary>
    private static bool AreBoughtTogether(
        int category, int other, Dictionary<int, double>[] counts, Dictionary<int, double>[]? seen, double[] sums, double total)
    {
        var both = counts[category].GetValueOrDefault(other);
        if (both * total <= sums[category] * sums[other]
            || LogLikelihoodRatio.Of(both, sums[category], sums[other], total) <= Significant)
            return false;
        var looked = seen?[category].Values.Sum() ?? 0;
        return looked == 0 || both / sums[category] >= seen![category].GetValueOrDefault(other) / looked;
    }

    private static Dictionary<int, double>[] WithParents(Dictionary<int, double>[] leaves, int[] parents)
    {
        var all = leaves.Select(leaf => new Dictionary<int, double>(leaf)).ToArray();
        for (var category = all.Length - 1; category >= 0; category--)
        {
            if (parents[category] < 0)
                continue;
            foreach (var (other, count) in all[category])
                all[parents[category]][other] = all[parents[category]].GetValueOrDefault(other) + count;
        }

        return all;
    }

    private static double[] WithParents(double[] leaves, int[] parents)
    {
        var all = leaves[..];
        for (var category = all.Length - 1; category >= 0; category--)
        {
            if (parents[category] >= 0)
                all[parents[category]] += all[category];
        }

        return all;
    }
}
