using Platform.Learning.Content;
using Platform.Learning.Neighbours;

namespace Platform.Learning.Baskets;

/// <summary>
/// What goes with an item, though it is no other one of its kind. An item that is bought together with it scores by
/// how likely that is, less what its popularity alone explains (added value), as far as Dunning's log-likelihood
/// ratio is sure of it: popularity does not win by being popular. The fewer baskets have the item, the more count
/// the categories that go with its own, their best sellers, and likeness in content.
/// </summary>
public sealed class Complements
{
    private const int Categories = 8;

    private readonly ComplementEvidence _evidence;
    private readonly ComplementParameters _parameters;
    private readonly PairWeights _weights;
    private readonly double _meanWeight;
    private readonly (int Category, double Score)[][] _categories;

    public Complements(ComplementEvidence evidence, ComplementParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(parameters);
        (_evidence, _parameters) = (evidence, parameters);
        _weights = new PairWeights(parameters.Before, parameters.Nearness);
        _meanWeight = evidence.Baskets.MeanOf(_weights);
        _categories = [.. evidence.Shelves.Select((shelf, category) =>
            shelf.Length == 0 ? [] : evidence.Pairs.Of(category, parameters.Popularity, Categories))];
    }

    /// <summary>The complements of every item.</summary>
    /// <param name="count">Complements of an item, at most.</param>
    /// <param name="cores">How many threads may be used; the result does not depend on it.</param>
    /// <param name="cancel">Ends it.</param>
    public NeighbourLists All(int count, int cores, CancellationToken cancel = default) => NeighbourLists.Find(
        _evidence.Baskets.ItemCount, cores, NewBuffers, (item, buffers) => Of(item, count, buffers), cancel);

    /// <summary>The complements of some items; the lists of all others are empty.</summary>
    internal NeighbourLists Of(IEnumerable<int> items, int count)
    {
        var lists = new ScoredItem[_evidence.Baskets.ItemCount][];
        Array.Fill(lists, []);
        var buffers = NewBuffers();
        foreach (var item in items)
            lists[item] = Of(item, count, buffers);
        return NeighbourLists.Pack(lists);
    }

    private (PairRow Row, FeatureRow? Style) NewBuffers() => (
        new PairRow(_evidence.Baskets.ItemCount),
        _evidence.Content is { } content && _parameters.Affinity > 0 ? new FeatureRow(content) : null);

    private ScoredItem[] Of(int item, int count, (PairRow Row, FeatureRow? Style) buffers)
    {
        var (row, style) = buffers;
        style?.Set(item);
        var baskets = _evidence.Baskets;
        baskets.Count(item, _weights, row);
        var best = new ScoredItem[count];
        var top = new TopItems(best);
        foreach (var other in row.Others)
            Offer(ref top, item, other, Observed(item, other, row), style);
        if (_evidence.Kinds.OfItem[item] is >= 0 and var kind)
        {
            foreach (var (category, _) in _categories[kind])
            {
                foreach (var other in _evidence.Shelves[category])
                {
                    if (row.CountOf(other) == 0)
                        Offer(ref top, item, other, 0, style);
                }
            }
        }

        return best[..top.Sort()];
    }

    private void Offer(ref TopItems top, int item, int other, double observed, FeatureRow? style)
    {
        if (_evidence.Kinds.AreVariants(item, other) || _evidence.Pairs.AreSubstitutes(item, other))
            return;
        var score = (observed + (_parameters.Strength * Expected(item, other, style)))
            / (_evidence.Baskets.CountOf(item) + _parameters.Strength);
        if (score > 0)
            top.Offer(other, (float)score);
    }

    /// <summary>The baskets that have both, beyond those that popularity explains, as far as they are no accident.</summary>
    private double Observed(int item, int other, PairRow row)
    {
        var baskets = _evidence.Baskets;
        var (one, two, all) = (baskets.CountOf(item), baskets.CountOf(other), baskets.Sequences.Count);
        var (both, byChance) = (row.CountOf(other), (double)one * two / all);
        if (both <= byChance)
            return 0;
        var certainty = LogLikelihoodRatio.Certainty(LogLikelihoodRatio.Of(both, one, two, all));
        return certainty * Math.Max(0, row.WeightOf(other) - (_parameters.Popularity * byChance * _meanWeight));
    }

    /// <summary>How likely the other is where only the categories are known, and how alike the two are.</summary>
    private double Expected(int item, int other, FeatureRow? style)
    {
        var (kind, otherKind) = (_evidence.Kinds.OfItem[item], _evidence.Kinds.OfItem[other]);
        if (kind < 0 || otherKind < 0)
            return 0;
        foreach (var (category, score) in _categories[kind])
        {
            if (category == otherKind)
                return score * _evidence.ShareOf(other) * Math.Exp(_parameters.Affinity * (style?.CosineWith(other) ?? 0));
        }

        return 0;
    }
}
