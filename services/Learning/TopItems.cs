namespace Platform.Learning;

/// <summary>
/// Keeps the best items of many in a buffer of the caller's: a bounded min-heap, so that n offers cost
/// O(n log k) and no allocation. Of equal scores the lower item index wins, so that an answer does not depend
/// on the order of the offers.
/// </summary>
public ref struct TopItems
{
    private readonly Span<ScoredItem> _heap;

    /// <param name="buffer">Where the items are kept; its length is the number kept.</param>
    public TopItems(Span<ScoredItem> buffer)
    {
        _heap = buffer;
        Count = 0;
    }

    /// <summary>How many items are kept so far.</summary>
    public int Count { get; private set; }

    /// <summary>Keeps the item if it is among the best so far. An item must be offered at most once.</summary>
    public void Offer(int item, float score)
    {
        var offered = new ScoredItem(item, score);
        if (Count < _heap.Length)
            RiseFrom(Count++, offered);
        else if (Count > 0 && IsBetter(offered, _heap[0]))
            SinkFrom(0, offered, Count);
    }

    /// <summary>Whether an offer would be kept: to spare the trouble of finding out more about an item that is not.</summary>
    public readonly bool WouldKeep(int item, float score) =>
        Count < _heap.Length || (Count > 0 && IsBetter(new ScoredItem(item, score), _heap[0]));

    /// <summary>Sorts what was kept, best first. Nothing may be offered afterwards.</summary>
    /// <returns>The number of items kept, which lie at the start of the buffer.</returns>
    public readonly int Sort()
    {
        for (var last = Count - 1; last > 0; last--)
        {
            var worst = _heap[0];
            SinkFrom(0, _heap[last], last);
            _heap[last] = worst;
        }

        return Count;
    }

    private static bool IsBetter(ScoredItem a, ScoredItem b) =>
        a.Score > b.Score || (a.Score == b.Score && a.Item < b.Item);

    private readonly void RiseFrom(int hole, ScoredItem value)
    {
        while (hole > 0)
        {
            var parent = (hole - 1) >> 1;
            if (!IsBetter(_heap[parent], value))
                break;
            _heap[hole] = _heap[parent];
            hole = parent;
        }

        _heap[hole] = value;
    }

    private readonly void SinkFrom(int hole, ScoredItem value, int count)
    {
        while (true)
        {
            var child = (2 * hole) + 1;
            if (child >= count)
                break;
            if (child + 1 < count && IsBetter(_heap[child], _heap[child + 1]))
                child++;
            if (!IsBetter(value, _heap[child]))
                break;
            _heap[hole] = _heap[child];
            hole = child;
        }

        _heap[hole] = value;
    }
}
