using Platform.Learning.Search.Index;

namespace Platform.Learning.Search.Semantic;

/// <summary>The documents of a collection, and whatever else is said in their terms, as vectors of length 1 by latent semantics.</summary>
public sealed class LatentTexts
{
    private readonly Dictionary<string, int> _numbers;
    private readonly float[] _rarity;
    private readonly float[] _terms;
    private readonly float[] _documents;

    private LatentTexts(Dictionary<string, int> numbers, float[] rarity, float[] terms, float[] documents, int dimensions) =>
        (_numbers, _rarity, _terms, _documents, Dimensions) = (numbers, rarity, terms, documents, dimensions);

    public int Dimensions { get; }

    /// <summary>Shape [terms, dimensions], in the order of the counts' terms.</summary>
    public ReadOnlySpan<float> Terms => _terms;

    /// <summary>Shape [documents, dimensions], each of length 1.</summary>
    public ReadOnlySpan<float> Documents => _documents;

    /// <summary>Shape [terms]: how much a term tells; 0 for one that does not count.</summary>
    public ReadOnlySpan<float> Rarity => _rarity;

    /// <summary>Learns from a collection.</summary>
    /// <param name="counts">Its terms.</param>
    /// <param name="fieldWeights">Shape [fields]: what a term in a field counts.</param>
    /// <param name="parameters">How.</param>
    /// <param name="seed">Of the random projection.</param>
    /// <param name="cores">How many threads. It does not change the result.</param>
    public static LatentTexts Learn(TermCounts counts, IReadOnlyList<float> fieldWeights, LatentParameters parameters, int seed, int cores)
    {
        var rarity = RarityOf(counts, parameters.LeastDocuments);
        var matrix = MatrixOf(counts, fieldWeights, rarity);
        var latent = LatentSemantics.Analyse(matrix, parameters.Dimensions, parameters.Stretch, seed, cores);
        var documents = matrix.Times(latent.Terms, latent.Dimensions, cores);
        for (var start = 0; start < documents.Length; start += latent.Dimensions)
            VectorMath.Normalize(documents.AsSpan(start, latent.Dimensions));
        var numbers = new Dictionary<string, int>(counts.Terms.Count, StringComparer.Ordinal);
        for (var term = 0; term < counts.Terms.Count; term++)
            numbers[counts.Terms[term]] = term;
        return new LatentTexts(numbers, rarity, latent.Terms, documents, latent.Dimensions);
    }

    /// <summary>The vector of some terms; zeros where none is known.</summary>
    public float[] VectorOf(IEnumerable<string> terms)
    {
        var vector = new float[Dimensions];
        foreach (var term in terms)
        {
            if (_numbers.TryGetValue(term, out var number) && _rarity[number] > 0)
                VectorMath.AddScaled(vector, _rarity[number], _terms.AsSpan(number * Dimensions, Dimensions));
        }

        VectorMath.Normalize(vector);
        return vector;
    }

    /// <summary>Adds a document's vector to a sum.</summary>
    public void AddTo(Span<float> sum, int document, float weight) =>
        VectorMath.AddScaled(sum, weight, _documents.AsSpan(document * Dimensions, Dimensions));

    /// <summary>Gives a sum the length 1.</summary>
    public static void Finish(Span<float> sum) => VectorMath.Normalize(sum);

    /// <summary>-1 to 1: how alike a vector and a document are.</summary>
    public float Likeness(ReadOnlySpan<float> vector, int document) => VectorMath.Dot(vector, _documents.AsSpan(document * Dimensions, Dimensions));

    private static float[] RarityOf(TermCounts counts, int leastDocuments)
    {
        var rarity = new float[counts.Terms.Count];
        for (var term = 0; term < rarity.Length; term++)
        {
            var (documents, last) = (0, -1);
            foreach (var occurrence in counts.Of(term))
            {
                documents += occurrence.Document != last ? 1 : 0;
                last = occurrence.Document;
            }

            rarity[term] = documents < leastDocuments ? 0 : MathF.Log((counts.Documents + 1) / (documents + 0.5f));
        }

        return rarity;
    }

    /// <summary>Shape [documents, terms]: ln(1 + weighted count) × rarity, rows of length 1.</summary>
    private static SparseMatrix MatrixOf(TermCounts counts, IReadOnlyList<float> fieldWeights, float[] rarity)
    {
        var rows = new List<(int Term, float Weight)>[counts.Documents];
        for (var document = 0; document < rows.Length; document++)
            rows[document] = [];
        for (var term = 0; term < rarity.Length; term++)
        {
            if (rarity[term] == 0)
                continue;
            var occurrences = counts.Of(term);
            for (var index = 0; index < occurrences.Length;)
            {
                var (document, sum) = (occurrences[index].Document, 0f);
                for (; index < occurrences.Length && occurrences[index].Document == document; index++)
                    sum += occurrences[index].Count * fieldWeights[occurrences[index].Field];
                if (sum > 0)
                    rows[document].Add((term, MathF.Log(1 + sum) * rarity[term]));
            }
        }

        var offsets = new int[rows.Length + 1];
        for (var document = 0; document < rows.Length; document++)
            offsets[document + 1] = offsets[document] + rows[document].Count;
        var (columns, values) = (new int[offsets[^1]], new float[offsets[^1]]);
        for (var document = 0; document < rows.Length; document++)
        {
            var length = MathF.Sqrt(rows[document].Sum(entry => entry.Weight * entry.Weight)) + 1e-12f;
            for (var index = 0; index < rows[document].Count; index++)
                (columns[offsets[document] + index], values[offsets[document] + index]) = (rows[document][index].Term, rows[document][index].Weight / length);
        }

        return new SparseMatrix(offsets, columns, values, rarity.Length);
    }
}
