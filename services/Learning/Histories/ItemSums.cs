namespace Platform.Learning.Histories;

/// <summary>A sum for each item, of which few are touched and only those are looked at and cleared.</summary>
internal sealed class ItemSums(int itemCount)
{
    private readonly float[] _sums = new float[itemCount];
    private readonly bool[] _isTouched = new bool[itemCount];
    private readonly int[] _touched = new int[itemCount];
    private int _count;

    /// <summary>The touched items, in the order of the first touch.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    public float this[int item] => _sums[item];

    public void Add(int item, float value)
    {
        if (!_isTouched[item])
        {
            _isTouched[item] = true;
            _touched[_count++] = item;
        }

        _sums[item] += value;
    }

    public void Replace(int item, float value) => _sums[item] = value;

    public void Clear()
    {
        foreach (var item in Touched)
            (_sums[item], _isTouched[item]) = (0, false);
        _count = 0;
    }

    /// <summary>The highest positive sums of items other than one, best first; clears all sums.</summary>
    public ScoredItem[] TakeBest(int count, int except)
    {
        var best = new ScoredItem[Math.Min(count, _count)];
        var top = new TopItems(best);
        foreach (var item in Touched)
        {
            if (item != except && _sums[item] > 0)
                top.Offer(item, _sums[item]);
        }

        Clear();
        return top.Sort() == best.Length ? best : best[..top.Count];
    }
}
