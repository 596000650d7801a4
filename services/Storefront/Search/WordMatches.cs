using System.Buffers;
using Platform.Hosting.Lists;

namespace Platform.Storefront.Search;

/// <summary>The products that a query found, and how well each fits. Its memory is borrowed: dispose of it.</summary>
internal sealed class WordMatches : IDisposable
{
    private readonly int _places;
    private readonly float[] _scores;
    private readonly byte[] _found;
    private readonly byte[] _latest;
    private byte _word;
    private byte _most;

    public WordMatches(int places)
    {
        _places = places;
        _scores = ArrayPool<float>.Shared.Rent(places);
        _found = ArrayPool<byte>.Shared.Rent(places);
        _latest = ArrayPool<byte>.Shared.Rent(places);
        _scores.AsSpan(0, places).Clear();
        _found.AsSpan(0, places).Clear();
        _latest.AsSpan(0, places).Clear();
        Set = new PlaceSet(places);
    }

    /// <summary>The products' places.</summary>
    public PlaceSet Set { get; private set; }

    /// <summary>What was searched for instead of the query; null where the query was.</summary>
    public string? CorrectedQuery { get; private set; }

    /// <summary>What is added from now on is of the query's next word.</summary>
    public void BeginWord() => _word++;

    /// <summary>The product at a place has a form of the word; of several the first counts.</summary>
    public void Add(int place, float score)
    {
        if (_latest[place] == _word)
            return;
        _latest[place] = _word;
        _scores[place] += score;
        _most = Math.Max(_most, ++_found[place]);
    }

    /// <summary>Everything was added: keeps the products that have the most words.</summary>
    /// <param name="correctedQuery">What was searched for instead of the query; null where the query was.</param>
    public void Close(string? correctedQuery)
    {
        CorrectedQuery = correctedQuery;
        for (var place = 0; _most > 0 && place < _places; place++)
        {
            if (_found[place] == _most)
                Set.Add(place);
        }
    }

    /// <summary>Those of the places that fit best, the best first; of equal ones the newest.</summary>
    /// <param name="among">The places to choose from.</param>
    /// <param name="count">How many, at most.</param>
    public int[] Best(PlaceSet among, int count)
    {
        var heap = new PriorityQueue<int, (float Score, int Earlier)>(count + 1);
        foreach (var place in among)
        {
            if (heap.Count < count)
                heap.Enqueue(place, (_scores[place], -place));
            else if (count > 0)
                heap.EnqueueDequeue(place, (_scores[place], -place));
        }

        var best = new int[heap.Count];
        for (var index = best.Length - 1; index >= 0; index--)
            best[index] = heap.Dequeue();
        return best;
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_scores);
        ArrayPool<byte>.Shared.Return(_found);
        ArrayPool<byte>.Shared.Return(_latest);
    }
}
