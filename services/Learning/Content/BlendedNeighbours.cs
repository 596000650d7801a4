using Platform.Learning.Neighbours;

namespace Platform.Learning.Content;

/// <summary>
/// Items alike in what people do and in what they are. What is seen together in visits counts against what the
/// content leads to expect: the score is the mean of the two, weighed by n / (n + k), where n is the behaviour that
/// there could have been of the pair, (count of the one · count of the other)^damping. So two items of long
/// history are judged by it, and one without any by its content, on one scale. The score of a pair has no direction.
/// </summary>
public sealed class BlendedNeighbours
{
    private readonly Cooccurrence _visits;
    private readonly FeatureBags? _content;
    private readonly ScoredItem[][] _alike;
    private readonly int[] _groups;
    private readonly BlendParameters _parameters;
    private readonly PairWeights _weights;
    private readonly double[] _damped;

    /// <param name="visits">What was looked at together; may be empty.</param>
    /// <param name="content">What the items are; null where nothing is known of that.</param>
    /// <param name="alike">Shape [items]: the items most alike in content of each; empty lists without content.</param>
    /// <param name="groups">Shape [items]: items of one group are no neighbours of one another; -1 for one alone.</param>
    /// <param name="parameters">How the two are blended.</param>
    public BlendedNeighbours(
        Cooccurrence visits, FeatureBags? content, ScoredItem[][] alike, int[] groups, BlendParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(visits);
        ArgumentNullException.ThrowIfNull(parameters);
        (_visits, _content, _alike, _groups, _parameters) = (visits, content, alike, groups, parameters);
        _weights = new PairWeights(before: 1, parameters.Nearness);
        _damped = [.. Enumerable.Range(0, visits.ItemCount).Select(item => Math.Pow(visits.CountOf(item), parameters.Damping))];
    }

    /// <summary>The neighbours of every item.</summary>
    /// <param name="count">Neighbours of an item, at most.</param>
    /// <param name="cores">How many threads may be used; the result does not depend on it.</param>
    /// <param name="cancel">Ends it.</param>
    public NeighbourLists All(int count, int cores, CancellationToken cancel = default) => NeighbourLists.Find(
        _visits.ItemCount, cores, NewBuffers, (item, buffers) => Of(item, count, buffers), cancel);

    /// <summary>The neighbours of one item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="count">How many at most.</param>
    public ScoredItem[] Of(int item, int count) => Of(item, count, NewBuffers());

    internal (PairRow Row, FeatureRow? Features) NewBuffers() =>
        (new PairRow(_visits.ItemCount), _content is null ? null : new FeatureRow(_content));

    internal ScoredItem[] Of(int item, int count, (PairRow Row, FeatureRow? Features) buffers)
    {
        var (row, features) = buffers;
        features?.Set(item);
        _visits.Count(item, _weights, row);
        var best = new ScoredItem[count];
        var top = new TopItems(best);
        foreach (var other in row.Others)
            Offer(ref top, item, other, row.WeightOf(other), features?.CosineWith(other) ?? 0);
        foreach (var (other, cosine) in _alike[item])
        {
            if (row.CountOf(other) == 0)
                Offer(ref top, item, other, 0, cosine);
        }

        return best[..top.Sort()];
    }

    private void Offer(ref TopItems top, int item, int other, double together, float cosine)
    {
        if (_groups[item] >= 0 && _groups[item] == _groups[other])
            return;
        var expected = _parameters.Likeness * Math.Pow(Math.Max(0, cosine), _parameters.Sharpness);
        var score = (together + (_parameters.Strength * expected))
            / ((_damped[item] * _damped[other]) + _parameters.Strength);
        if (score > 0)
            top.Offer(other, (float)score);
    }
}
