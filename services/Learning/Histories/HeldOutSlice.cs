using Platform.Learning.Content;

namespace Platform.Learning.Histories;

/// <summary>Histories without their last items, and the item that came next in some of them.</summary>
internal sealed class HeldOutSlice
{
    /// <summary>Ranks that count.</summary>
    private const int Depth = 10;

    private readonly HistoryTrainer _trainer;
    private readonly Sequences _seen;
    private readonly (int Sequence, int Next)[] _questions;

    private HeldOutSlice(HistoryTrainer trainer, Sequences seen, (int Sequence, int Next)[] questions) =>
        (_trainer, _seen, _questions) = (trainer, seen, questions);

    /// <summary>How many questions there are.</summary>
    public int Count => _questions.Length;

    /// <summary>Holds out the last items.</summary>
    /// <param name="all">The histories.</param>
    /// <param name="attributes">The items' attributes; null where none are known.</param>
    /// <param name="dropped">How many items each history loses, at least 1; one with no more than these stays out.</param>
    /// <param name="most">Questions at most.</param>
    /// <param name="random">Chooses them.</param>
    /// <param name="cores">How many threads may be used.</param>
    /// <param name="cancel">Ends it.</param>
    public static HeldOutSlice Of(
        Sequences all, FeatureBags? attributes, int dropped, int most, Random random, int cores, CancellationToken cancel)
    {
        var kept = Enumerable.Range(0, all.Count).Where(sequence => all[sequence].Length > dropped).ToArray();
        var offsets = new int[kept.Length + 1];
        var items = new List<int>();
        for (var index = 0; index < kept.Length; index++)
        {
            items.AddRange(all[kept[index]][..^dropped]);
            offsets[index + 1] = items.Count;
        }

        var seen = new Sequences(offsets, [.. items], [.. kept.Select(sequence => all.Times[sequence])], all.ItemCount);
        var questions = kept.Select((sequence, index) => (index, all[sequence][^dropped])).ToArray();
        random.Shuffle(questions);
        return new HeldOutSlice(
            new HistoryTrainer(seen, attributes, cores, cancel), seen, questions[..Math.Min(most, questions.Length)]);
    }

    /// <summary>Learns with parameters and asks: the sum of HR@10 and NDCG@10, 0 to 2.</summary>
    public double Measure(HistoryParameters parameters)
    {
        var model = _trainer.Learn(parameters, cores: 1);
        var owned = new bool[_seen.ItemCount];
        Span<ScoredItem> best = stackalloc ScoredItem[Depth];
        var sum = 0d;
        foreach (var (sequence, next) in _questions)
        {
            Mark(owned, _seen[sequence], true);
            var count = model.Recommend(_seen[sequence], new Unowned(owned), best);
            Mark(owned, _seen[sequence], false);
            for (var rank = 0; rank < count; rank++)
            {
                if (best[rank].Item == next)
                    sum += 1 + (1 / Math.Log2(rank + 2));
            }
        }

        return sum / Math.Max(1, _questions.Length);
    }

    private static void Mark(bool[] owned, ReadOnlySpan<int> items, bool value)
    {
        foreach (var item in items)
            owned[item] = value;
    }

    private readonly struct Unowned(bool[] owned) : IItemFilter
    {
        public bool Allows(int item) => !owned[item];
    }
}
