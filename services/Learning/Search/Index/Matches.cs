namespace Platform.Learning.Search.Index;

/// <summary>
/// The documents that match a query, with their scores and which of its words they have. It is used again and again, and belongs to one thread at a time.
/// </summary>
public sealed class Matches
{
    private float[] _scores = [];
    private ushort[] _masks = [];
    private float[] _slotScores = [];
    private int[] _documents = [];
    private int _count;

    /// <summary>The documents, in no order; valid until the next query.</summary>
    public ReadOnlySpan<int> Documents => _documents.AsSpan(0, _count);

    /// <summary>The score of a document; 0 of one that does not match.</summary>
    public float ScoreOf(int document) => _scores[document];

    /// <summary>Which words of the query a document has: a bit each.</summary>
    public ushort MaskOf(int document) => _masks[document];

    /// <summary>Forgets the last query.</summary>
    internal void Begin(int documents)
    {
        if (_scores.Length < documents)
        {
            _scores = new float[documents];
            _masks = new ushort[documents];
            _slotScores = new float[documents];
            _documents = new int[documents];
        }
        else if (_count > documents / 8)
        {
            Array.Clear(_scores, 0, documents);
            Array.Clear(_masks, 0, documents);
        }
        else
        {
            foreach (var document in Documents)
                (_scores[document], _masks[document]) = (0, 0);
        }

        _count = 0;
    }

    internal void Add(int document, float score, ushort bit)
    {
        ref var mask = ref _masks[document];
        if (mask == 0)
            _documents[_count++] = document;
        mask |= bit;
        _scores[document] += score;
    }

    /// <summary>Adds one of several alternatives of a word: of those that a document has, the best counts.</summary>
    internal void AddBest(int document, float score, ushort bit)
    {
        ref var mask = ref _masks[document];
        if (mask == 0)
            _documents[_count++] = document;
        ref var best = ref _slotScores[document];
        if ((mask & bit) == 0)
        {
            mask |= bit;
            best = score;
            _scores[document] += score;
        }
        else if (score > best)
        {
            _scores[document] += score - best;
            best = score;
        }
    }
}
