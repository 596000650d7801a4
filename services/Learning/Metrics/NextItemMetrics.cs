using System.Globalization;

namespace Platform.Learning.Metrics;

/// <summary>
/// How well ranked answers foretell what comes next, over many predictions: after every click of a session but the
/// last, the answer is held against the rest of the session. MRR and hit rate look at the very next item alone; NDCG,
/// precision and recall at all the different items of the rest, each with gain 1. Coverage and popularity say how
/// many different items are shown, and how well known they were. One thread at a time.
/// </summary>
/// <remarks>
/// The definitions are those of session-rec (Ludewig and Jannach 2018, "Evaluation of session-based recommendation
/// algorithms", section 4.2): popularity is the mean, over predictions, of the mean count of the answered items
/// divided by the count of the most popular item. An item that the rest repeats counts once. NDCG's ideal is an
/// answer that begins with the rest (Järvelin and Kekäläinen 2002).
/// </remarks>
public sealed class NextItemMetrics
{
    private readonly int _k;
    private readonly float[] _popularity;
    private readonly bool[] _answered;
    private readonly HashSet<int> _rest = [];
    private readonly int _known;
    private int _covered;
    private double _reciprocalRanks, _hits, _ndcg, _precision, _recall, _popularitySum;

    /// <param name="k">How much of an answer counts, at least 1.</param>
    /// <param name="counts">Shape [items]: how often each item occurs in the training data. An item with none is
    /// not known and leaves coverage alone.</param>
    public NextItemMetrics(int k, ReadOnlySpan<int> counts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        _k = k;
        _answered = new bool[counts.Length];
        _popularity = new float[counts.Length];
        var highest = 1;
        foreach (var count in counts)
            highest = Math.Max(highest, count);
        for (var item = 0; item < counts.Length; item++)
        {
            _popularity[item] = (float)counts[item] / highest;
            if (counts[item] > 0)
                _known++;
        }
    }

    /// <summary>The number of predictions so far.</summary>
    public int Count { get; private set; }

    /// <summary>Takes in one prediction.</summary>
    /// <param name="answer">The answer, best first, each item once; only the first k count.</param>
    /// <param name="rest">What came in truth; the first is the very next item. An item unknown to the model has a
    /// negative number of its own.</param>
    /// <exception cref="ArgumentException">Nothing came.</exception>
    public void Add(ReadOnlySpan<int> answer, ReadOnlySpan<int> rest)
    {
        if (rest.IsEmpty)
            throw new ArgumentException("A prediction needs something that came next.", nameof(rest));
        answer = answer[..Math.Min(_k, answer.Length)];
        Count++;
        var rank = answer.IndexOf(rest[0]);
        if (rank >= 0)
        {
            _hits++;
            _reciprocalRanks += 1d / (rank + 1);
        }

        AddRest(answer, rest);
        AddShown(answer);
    }

    /// <summary>The means so far: <c>mrr@k</c>, <c>hr@k</c>, <c>ndcg@k</c>, <c>precision@k</c>, <c>recall@k</c>,
    /// <c>coverage@k</c>, <c>popularity@k</c>, each 0 to 1; empty before the first prediction.</summary>
    public IReadOnlyDictionary<string, double> Result => Count == 0
        ? new Dictionary<string, double>()
        : new Dictionary<string, double>
        {
            [Name("mrr")] = _reciprocalRanks / Count,
            [Name("hr")] = _hits / Count,
            [Name("ndcg")] = _ndcg / Count,
            [Name("precision")] = _precision / Count,
            [Name("recall")] = _recall / Count,
            [Name("coverage")] = (double)_covered / Math.Max(1, _known),
            [Name("popularity")] = _popularitySum / Count,
        };

    private void AddRest(ReadOnlySpan<int> answer, ReadOnlySpan<int> rest)
    {
        _rest.Clear();
        foreach (var item in rest)
            _rest.Add(item);
        var (found, gain, ideal) = (0, 0d, 0d);
        for (var rank = 0; rank < answer.Length; rank++)
        {
            if (!_rest.Contains(answer[rank]))
                continue;
            found++;
            gain += Discount(rank);
        }

        for (var rank = 0; rank < Math.Min(_k, _rest.Count); rank++)
            ideal += Discount(rank);
        _ndcg += gain / ideal;
        _precision += (double)found / _k;
        _recall += (double)found / _rest.Count;
    }

    private void AddShown(ReadOnlySpan<int> answer)
    {
        var sum = 0d;
        foreach (var item in answer)
        {
            sum += _popularity[item];
            if (_answered[item] || _popularity[item] == 0)
                continue;
            _answered[item] = true;
            _covered++;
        }

        _popularitySum += sum / Math.Max(1, answer.Length);
    }

    private static double Discount(int rank) => 1 / Math.Log2(rank + 2);

    private string Name(string metric) => string.Create(CultureInfo.InvariantCulture, $"{metric}@{_k}");
}
