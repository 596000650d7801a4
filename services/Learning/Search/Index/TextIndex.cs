using System.Runtime.InteropServices;

namespace Platform.Learning.Search.Index;

/// <summary>
/// A full-text index ranked by BM25F (Robertson, Zaragoza and Taylor 2004, "Simple BM25 extension to multiple weighted fields"): the occurrences of a term in a
/// document's fields are added up, each weighed by its field and for the field's length, and only then saturated, tf / (k + tf); times the term's rarity,
/// ln(1 + (N - n + 1/2) / (n + 1/2)). The saturated part does not depend on the query and is kept as the impact. It never changes once made.
/// </summary>
public sealed partial class TextIndex
{
    private const float Full = byte.MaxValue;

    private readonly string[] _terms;
    private readonly float[] _rarity;
    private readonly PostingLists _lists;
    private readonly int[] _orderOffsets;
    private readonly int[] _order;

    private TextIndex(string[] terms, float[] rarity, PostingLists lists, int documents, int[] orderOffsets, int[] order)
    {
        (_terms, _rarity, _lists, Documents, _orderOffsets, _order) = (terms, rarity, lists, documents, orderOffsets, order);
    }

    public int Documents { get; }

    /// <summary>The terms, in ordinal order.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>Bytes of the posting lists.</summary>
    public long Bytes => _lists.Bytes;

    /// <summary>Makes an index.</summary>
    /// <param name="counts">What was counted.</param>
    /// <param name="parameters">Those of BM25F.</param>
    /// <param name="statistics">Rarity and usual lengths of a larger collection that this one belongs to; its own where null.</param>
    public static TextIndex Build(TermCounts counts, Bm25FParameters parameters, CollectionStatistics? statistics = null)
    {
        var usual = statistics ?? CollectionStatistics.Of(counts);
        var norms = Norms(counts, parameters, usual);
        var builder = new PostingListsBuilder();
        var rarity = new float[counts.Terms.Count];
        var (documents, impacts) = (new List<int>(), new List<byte>());
        for (var term = 0; term < rarity.Length; term++)
        {
            documents.Clear();
            impacts.Clear();
            var occurrences = counts.Of(term);
            for (var index = 0; index < occurrences.Length;)
            {
                var document = occurrences[index].Document;
                var sum = 0f;
                for (; index < occurrences.Length && occurrences[index].Document == document; index++)
                    sum += occurrences[index].Count * norms[(document * counts.Fields) + occurrences[index].Field];
                documents.Add(document);
                impacts.Add((byte)Math.Clamp(MathF.Round(Full * sum / (parameters.Saturation + sum)), 1, Full));
            }

            rarity[term] = usual.RarityOf(counts.Terms[term]);
            builder.Add(CollectionsMarshal.AsSpan(documents), CollectionsMarshal.AsSpan(impacts));
        }

        return new TextIndex([.. counts.Terms], rarity, builder.Finish(), counts.Documents, counts.OrderOffsets, counts.Order);
    }

    /// <summary>Makes an index again from its parts.</summary>
    /// <exception cref="ArgumentException">They do not fit one another.</exception>
    public static TextIndex From(TextIndexParts parts) => parts.Problem() is { } problem
        ? throw new ArgumentException(problem, nameof(parts))
        : new TextIndex(
            parts.Terms, parts.Rarity,
            new PostingLists(parts.Counts, parts.FirstBlocks, parts.LastDocuments, parts.BlockImpacts, parts.BlockOffsets, parts.Data),
            parts.Documents, parts.OrderOffsets, parts.Order);

    /// <summary>What the index is made of, to be kept.</summary>
    public TextIndexParts Parts => new()
    {
        Terms = _terms,
        Rarity = _rarity,
        Counts = _lists.Counts,
        FirstBlocks = _lists.FirstBlocks,
        LastDocuments = _lists.LastDocuments,
        BlockImpacts = _lists.BlockImpacts,
        BlockOffsets = _lists.BlockOffsets,
        Data = _lists.Data,
        OrderOffsets = _orderOffsets,
        Order = _order,
    };

    /// <summary>The number of a term; -1 where the index does not have it.</summary>
    public int Find(string term) => Array.BinarySearch(_terms, term, StringComparer.Ordinal) is >= 0 and var number ? number : -1;

    /// <summary>The numbers of the terms that begin so: from, and before.</summary>
    public (int From, int Before) FindPrefix(string prefix)
    {
        var from = LowerBound(prefix);
        return (from, prefix.Length == 0 ? _terms.Length : LowerBound(prefix + '\uffff'));
    }

    /// <summary>How many documents have a term.</summary>
    public int CountOf(int term) => _lists.Counts[term];

    /// <summary>How much a term tells: high for a rare one.</summary>
    public float RarityOf(int term) => _rarity[term];

    /// <summary>The words of a document's ordered fields, in their order; -1 between two texts.</summary>
    public ReadOnlySpan<int> OrderOf(int document) => _order.AsSpan(_orderOffsets[document].._orderOffsets[document + 1]);

    /// <summary>The documents that have a term, in ascending order.</summary>
    public IEnumerable<int> DocumentsOf(int term)
    {
        var documents = new int[PostingLists.BlockSize];
        for (var block = _lists.FirstBlocks[term]; block < _lists.FirstBlocks[term + 1]; block++)
        {
            var size = _lists.Read(term, block, documents, out _);
            for (var index = 0; index < size; index++)
                yield return documents[index];
        }
    }

    private int LowerBound(string text)
    {
        var (low, high) = (0, _terms.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (string.CompareOrdinal(_terms[middle], text) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Shape [documents × fields]: what one occurrence in a field counts.</summary>
    private static float[] Norms(TermCounts counts, Bm25FParameters parameters, CollectionStatistics usual)
    {
        var norms = new float[counts.Lengths.Length];
        for (var at = 0; at < norms.Length; at++)
        {
            var field = at % counts.Fields;
            var b = parameters.LengthNormalisation[field];
            var relative = counts.Lengths[at] / Math.Max(1e-6f, usual.Lengths[field]);
            norms[at] = parameters.Weights[field] / (1 - b + (b * relative));
        }

        return norms;
    }
}
