using System.Buffers;

namespace Platform.Search;

/// <summary>The hits of a query: the best, with all that is known of them, and the documents and scores of the rest. What it borrows it gives back when disposed.</summary>
internal sealed class Found : IDisposable
{
    private int[] _rest = [];
    private float[] _scores = [];
    private int _count;

    /// <summary>The best, in order.</summary>
    public List<Candidate> Top { get; } = new(256);

    /// <summary>The documents of the others, in no order.</summary>
    public ReadOnlySpan<int> Rest => _rest.AsSpan(0, _count);

    public ReadOnlySpan<float> RestScores => _scores.AsSpan(0, _count);

    public int Count => Top.Count + _count;

    /// <summary>Adds documents of a part of the index.</summary>
    public void AddRest(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores, int first)
    {
        Reserve(_count + documents.Length);
        for (var at = 0; at < documents.Length; at++)
            _rest[_count + at] = first + documents[at];
        scores.CopyTo(_scores.AsSpan(_count));
        _count += documents.Length;
    }

    public void AddRest(int document, float score)
    {
        Reserve(_count + 1);
        (_rest[_count], _scores[_count]) = (document, score);
        _count++;
    }

    /// <summary>Moves all but the first so many of the best to the rest.</summary>
    public void KeepTop(int most)
    {
        for (var at = most; at < Top.Count; at++)
            AddRest(Top[at].Document, Top[at].Lexical.Score);
        if (Top.Count > most)
            Top.RemoveRange(most, Top.Count - most);
    }

    public void Dispose()
    {
        if (_rest.Length == 0)
            return;
        ArrayPool<int>.Shared.Return(_rest);
        ArrayPool<float>.Shared.Return(_scores);
        (_rest, _scores, _count) = ([], [], 0);
    }

    private void Reserve(int count)
    {
        if (count <= Math.Min(_rest.Length, _scores.Length))
            return;
        var (rest, scores) = (ArrayPool<int>.Shared.Rent(2 * count), ArrayPool<float>.Shared.Rent(2 * count));
        Rest.CopyTo(rest);
        RestScores.CopyTo(scores);
        if (_rest.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_rest);
            ArrayPool<float>.Shared.Return(_scores);
        }

        (_rest, _scores) = (rest, scores);
    }
}
