namespace Platform.Learning.Content;

/// <summary>
/// The items most alike in content, for each item. Candidates are those that share one of the item's rarer
/// features; they are ranked by the full cosine. So a feature that half the shop has ranks, but does not call up
/// half the shop.
/// </summary>
public static class ContentNeighbours
{
    /// <summary>Items that a feature may have and still call up candidates.</summary>
    private const int LongestList = 1_000;

    /// <summary>Candidates whose full cosine is taken, per neighbour that is kept.</summary>
    private const int CandidatesPerNeighbour = 4;

    /// <summary>Finds the neighbours.</summary>
    /// <param name="bags">The items.</param>
    /// <param name="count">Neighbours of an item, at most.</param>
    /// <param name="cores">How many threads may be used; the result does not depend on it.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>For each item its neighbours by falling cosine; the item itself is not among them.</returns>
    public static ScoredItem[][] Find(FeatureBags bags, int count, int cores, CancellationToken cancel = default)
    {
        var lists = ItemsByFeature(bags);
        var neighbours = new ScoredItem[bags.Count][];
        Parallel.For(
            0, bags.Count, new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = cancel },
            () => (Sums: new Sums(bags.Count), Row: new FeatureRow(bags)),
            (item, _, buffers) =>
            {
                neighbours[item] = Find(bags, lists, item, count, buffers.Sums, buffers.Row);
                return buffers;
            },
            _ => { });
        return neighbours;
    }

    private static ScoredItem[] Find(FeatureBags bags, int[][] lists, int item, int count, Sums sums, FeatureRow row)
    {
        for (var entry = bags.Offsets[item]; entry < bags.Offsets[item + 1]; entry++)
        {
            foreach (var other in lists[bags.Features[entry]])
                sums.Add(other, bags.Weights[entry] * bags.Weights[entry]);
        }

        Span<ScoredItem> candidates = new ScoredItem[count * CandidatesPerNeighbour];
        var likely = new TopItems(candidates);
        foreach (var other in sums.Touched)
        {
            if (other != item)
                likely.Offer(other, sums[other]);
        }

        sums.Clear();
        var best = new ScoredItem[count];
        var top = new TopItems(best);
        row.Set(item);
        foreach (var candidate in candidates[..likely.Count])
            top.Offer(candidate.Item, row.CosineWith(candidate.Item));
        return best[..top.Sort()];
    }

    /// <summary>The items of each feature; none for a feature too common to tell items apart.</summary>
    private static int[][] ItemsByFeature(FeatureBags bags)
    {
        var lists = new List<int>?[bags.FeatureCount];
        for (var item = 0; item < bags.Count; item++)
        {
            for (var entry = bags.Offsets[item]; entry < bags.Offsets[item + 1]; entry++)
                (lists[bags.Features[entry]] ??= []).Add(item);
        }

        return [.. lists.Select(list => list is { Count: <= LongestList } ? list.ToArray() : [])];
    }

    /// <summary>A sum for each item, cleared by what was touched.</summary>
    private sealed class Sums(int count)
    {
        private readonly float[] _sums = new float[count];
        private readonly List<int> _touched = [];

        public List<int> Touched => _touched;

        public float this[int item] => _sums[item];

        public void Add(int item, float value)
        {
            if (_sums[item] == 0)
                _touched.Add(item);
            _sums[item] += value;
        }

        public void Clear()
        {
            foreach (var item in _touched)
                _sums[item] = 0;
            _touched.Clear();
        }
    }
}
