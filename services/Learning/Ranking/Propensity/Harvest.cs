namespace Platform.Learning.Ranking.Propensity;

/// <summary>
/// The clicks at each position of the products that stood at another as well, for each pair of positions; a product's
/// clicks count by how often it stood there, so that both sides of a pair have the same products.
/// </summary>
internal sealed class Harvest
{
    private readonly int _positions;
    private readonly double[,] _clicks;
    private readonly double[,] _misses;

    private Harvest(int positions, PositionCount[] counts)
    {
        (_positions, Counts) = (positions, counts);
        (_clicks, _misses) = (new double[positions, positions], new double[positions, positions]);
    }

    /// <summary>Shape [positions]: what was shown there of products that stood elsewhere as well.</summary>
    public IReadOnlyList<PositionCount> Counts { get; }

    public static Harvest Of(IEnumerable<PositionClick> shown, int positions)
    {
        var items = new Dictionary<int, Dictionary<int, PositionCount>>();
        foreach (var one in shown)
        {
            if ((uint)one.Position >= (uint)positions)
                continue;
            if (!items.TryGetValue(one.Item, out var places))
                items[one.Item] = places = [];
            var count = places.GetValueOrDefault(one.Position);
            places[one.Position] = new PositionCount(count.Shown + 1, count.Clicked + (one.IsClicked ? 1 : 0));
        }

        var counts = new PositionCount[positions];
        var moved = items.OrderBy(item => item.Key).Where(item => item.Value.Count > 1).Select(item => item.Value).ToArray();
        foreach (var (position, count) in moved.SelectMany(places => places))
            counts[position] = new PositionCount(counts[position].Shown + count.Shown, counts[position].Clicked + count.Clicked);
        var harvest = new Harvest(positions, counts);
        foreach (var places in moved)
            harvest.Add(places);
        return harvest;
    }

    /// <summary>
    /// One round. A click says that the product was looked at and was relevant; where there was none, both are
    /// expected from what is believed so far.
    /// </summary>
    /// <returns>The largest change of a propensity.</returns>
    public double Improve(double[] propensities, double[,] relevances)
    {
        var (looked, shown) = (new double[_positions], new double[_positions]);
        var relevant = new double[_positions, _positions];
        for (var at = 0; at < _positions; at++)
        {
            for (var other = 0; other < _positions; other++)
            {
                var (clicks, misses) = (_clicks[at, other], _misses[at, other]);
                if (clicks + misses == 0)
                    continue;
                var (look, relevance) = (propensities[at], relevances[at, other]);
                var unseen = Math.Max(1e-12, 1 - (look * relevance));
                looked[at] += clicks + (misses * look * (1 - relevance) / unseen);
                relevant[at, other] += clicks + (misses * relevance * (1 - look) / unseen);
                shown[at] += clicks + misses;
            }
        }

        return Update(propensities, relevances, looked, shown, relevant);
    }

    private double Update(double[] propensities, double[,] relevances, double[] looked, double[] shown, double[,] relevant)
    {
        for (var at = 0; at < _positions; at++)
        {
            for (var other = 0; other < at; other++)
            {
                var all = _clicks[at, other] + _misses[at, other] + _clicks[other, at] + _misses[other, at];
                if (all > 0)
                    relevances[at, other] = relevances[other, at] = (relevant[at, other] + relevant[other, at]) / all;
            }
        }

        var change = 0d;
        for (var at = 0; at < _positions; at++)
        {
            var next = shown[at] == 0 ? 0 : looked[at] / shown[at];
            change = Math.Max(change, Math.Abs(next - propensities[at]));
            propensities[at] = next;
        }

        return change;
    }

    private void Add(Dictionary<int, PositionCount> places)
    {
        foreach (var (at, count) in places)
        {
            foreach (var other in places.Keys)
            {
                if (other == at)
                    continue;
                _clicks[at, other] += count.ClickRate;
                _misses[at, other] += 1 - count.ClickRate;
            }
        }
    }
}
