using Platform.Learning.Content;

namespace Platform.Learning.Histories;

/// <summary>
/// Learns from histories and attributes. What does not depend on the parameters is worked out once, so that many
/// parameters may be tried; several threads may learn at once.
/// </summary>
public sealed class HistoryTrainer
{
    /// <summary>Neighbours of each kind that are kept of an item before they are blended, at most.</summary>
    private const int MostKept = 300;

    /// <summary>Neighbours that are kept in all, so that the memory of a large shop is bounded.</summary>
    private const int MostEntries = 8_000_000;

    /// <summary>Neighbours that are kept of an item, however many items there are.</summary>
    private const int LeastKept = 50;

    private readonly Sequences _sequences;
    private readonly Occurrences _occurrences;
    private readonly ScoredItem[][]? _cosines;
    private readonly CancellationToken _cancel;

    /// <param name="sequences">What each customer had to do with, oldest first.</param>
    /// <param name="attributes">The attributes of the same items; null where none are known.</param>
    /// <param name="cores">How many threads may be used; the result does not depend on it.</param>
    /// <param name="cancel">Ends this and every learning.</param>
    /// <exception cref="ArgumentException">Attributes and sequences are not of equally many items.</exception>
    public HistoryTrainer(Sequences sequences, FeatureBags? attributes, int cores, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(sequences);
        if (attributes is not null && attributes.Count != sequences.ItemCount)
            throw new ArgumentException($"{sequences.ItemCount} items need as many bags of attributes.", nameof(attributes));
        (_sequences, _cancel) = (sequences, cancel);
        _occurrences = Occurrences.Of(sequences);
        _cosines = attributes is null ? null : SharedAttributes.Find(attributes, _occurrences, Bounded(MostKept), cores, cancel);
    }

    /// <summary>Learns with parameters.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="cores">How many threads may be used; the result does not depend on it.</param>
    public HistoryModel Learn(HistoryParameters parameters, int cores)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var near = CoOccurrence.Count(_sequences, _occurrences, parameters, Bounded(MostKept), cores, _cancel);
        var parts = new List<(ScoredItem[][] Rows, float Weight)> { (near, NeighbourTable.ScaleOf(near)) };
        if (parameters.TwoSteps > 0)
            parts.Add(Part(TwoSteps.Follow(near, Bounded(MostKept), cores, _cancel), parameters.TwoSteps));
        if (_cosines is not null && parameters.Attributes > 0)
            parts.Add(Part(SharedAttributes.Weigh(_cosines, _occurrences, parameters), parameters.Attributes));
        return Blend(parts, parameters, cores);
    }

    private int Bounded(int kept) => Math.Min(kept, Math.Max(LeastKept, MostEntries / Math.Max(1, _sequences.ItemCount)));

    private static (ScoredItem[][] Rows, float Weight) Part(ScoredItem[][] rows, double weight) =>
        (rows, (float)weight * NeighbourTable.ScaleOf(rows));

    private HistoryModel Blend(List<(ScoredItem[][] Rows, float Weight)> parts, HistoryParameters parameters, int cores)
    {
        var kept = Bounded(parameters.Neighbours);
        var rows = NeighbourTable.Fill(
            _sequences.ItemCount, cores,
            (item, sums) =>
            {
                foreach (var (part, weight) in parts)
                {
                    foreach (var (other, score) in part[item])
                        sums.Add(other, weight * score);
                }

                return sums.TakeBest(kept, item);
            },
            _cancel);
        var offsets = new int[rows.Length + 1];
        for (var item = 0; item < rows.Length; item++)
            offsets[item + 1] = offsets[item] + rows[item].Length;
        var (neighbours, scores) = (new int[offsets[^1]], new float[offsets[^1]]);
        for (var item = 0; item < rows.Length; item++)
        {
            for (var index = 0; index < rows[item].Length; index++)
                (neighbours[offsets[item] + index], scores[offsets[item] + index]) = rows[item][index];
        }

        return new HistoryModel(offsets, neighbours, scores, parameters);
    }
}
