namespace Platform.Learning.Search.Index;

/// <summary>How rare terms are in a collection, and how long its fields usually are.</summary>
public sealed class CollectionStatistics
{
    private readonly int _documents;
    private readonly Func<string, int> _countOf;

    /// <param name="documents">How many documents there are.</param>
    /// <param name="lengths">Shape [fields]: the mean length of a field, of the documents that have it.</param>
    /// <param name="countOf">How many documents have a term.</param>
    public CollectionStatistics(int documents, IReadOnlyList<float> lengths, Func<string, int> countOf) =>
        (_documents, Lengths, _countOf) = (documents, lengths, countOf);

    public IReadOnlyList<float> Lengths { get; }

    public float RarityOf(string term)
    {
        var count = Math.Min(_documents, Math.Max(1, _countOf(term)));
        return MathF.Log(1 + ((_documents - count + 0.5f) / (count + 0.5f)));
    }

    /// <summary>Those of a collection itself.</summary>
    public static CollectionStatistics Of(TermCounts counts)
    {
        var byTerm = new Dictionary<string, int>(counts.Terms.Count, StringComparer.Ordinal);
        for (var term = 0; term < counts.Terms.Count; term++)
        {
            var (documents, last) = (0, -1);
            foreach (var occurrence in counts.Of(term))
            {
                if (occurrence.Document != last)
                    documents++;
                last = occurrence.Document;
            }

            byTerm[counts.Terms[term]] = documents;
        }

        return new CollectionStatistics(counts.Documents, MeanLengths(counts), term => byTerm.GetValueOrDefault(term));
    }

    private static float[] MeanLengths(TermCounts counts)
    {
        var (sums, filled) = (new double[counts.Fields], new int[counts.Fields]);
        for (var at = 0; at < counts.Lengths.Length; at++)
        {
            if (counts.Lengths[at] == 0)
                continue;
            sums[at % counts.Fields] += counts.Lengths[at];
            filled[at % counts.Fields]++;
        }

        return [.. sums.Select((sum, field) => filled[field] == 0 ? 1f : (float)(sum / filled[field]))];
    }
}
