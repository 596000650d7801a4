namespace Platform.Learning.Search.Semantic;

/// <summary>
/// Two towers: queries, by their words and pieces of words, and products, that begin where the catalogue's latent semantics puts them. A query must be more alike
/// to what was chosen after it than to what was not, by a margin (StarSpace: Wu et al. 2018, "StarSpace: Embed all the things!", section 3, with its hinge loss
/// and negatives drawn at random). Words that the catalogue does not use come to lie where those who use them find what they want. One thread, one seed: one result.
/// </summary>
public sealed class EmbeddingTrainer
{
    /// <summary>Steps to take at least, where a shop is young and its few pairs must be gone through more often.</summary>
    private const int LeastSteps = 20_000;

    private const int MostEpochs = 100;

    private readonly EmbeddingParameters _parameters;
    private readonly TextEmbeddings _queries;
    private readonly float[] _products;
    private readonly int _dimensions;
    private readonly Random _random;
    private readonly List<(float[] Table, int At, float Weight)> _inputs = [];
    private readonly float[] _query;
    private readonly float[] _pull;

    private EmbeddingTrainer(TextEmbeddings queries, float[] products, EmbeddingParameters parameters, int seed)
    {
        (_queries, _products, _parameters, _dimensions, _random) = (queries, products, parameters, queries.Dimensions, new Random(seed));
        (_query, _pull) = (new float[_dimensions], new float[_dimensions]);
    }

    /// <summary>Learns.</summary>
    /// <param name="latent">Where the catalogue's terms and products lie, without queries.</param>
    /// <param name="terms">The catalogue's terms, by the numbers of <paramref name="latent"/>.</param>
    /// <param name="queries">Each query's words, folded and reduced.</param>
    /// <param name="pairs">What was chosen after which query.</param>
    /// <param name="parameters">How.</param>
    /// <param name="seed">Of the order and the negatives.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The words, and the products' vectors, shape [products, dimensions], each of length 1.</returns>
    public static (TextEmbeddings Queries, float[] Products) Train(
        LatentTexts latent, IReadOnlyList<string> terms, IReadOnlyList<string[]> queries, IReadOnlyList<QueryPair> pairs,
        EmbeddingParameters parameters, int seed, CancellationToken cancel = default)
    {
        var products = latent.Documents.ToArray();
        var trainer = new EmbeddingTrainer(Begin(latent, terms, queries, parameters.Pieces), products, parameters, seed);
        var order = pairs.ToArray();
        var epochs = Math.Clamp(LeastSteps / Math.Max(1, order.Length), parameters.Epochs, MostEpochs);
        for (var epoch = 0; epoch < epochs && order.Length > 0; epoch++)
        {
            trainer._random.Shuffle(order);
            for (var index = 0; index < order.Length; index++)
            {
                if ((index & 1023) == 0)
                    cancel.ThrowIfCancellationRequested();
                var done = (epoch + ((float)index / order.Length)) / epochs;
                trainer.Learn(queries[order[index].Query], order[index], parameters.Step * (1 - done));
            }
        }

        return (trainer._queries, products);
    }

    /// <summary>Words of the catalogue begin where it puts them, weighed by what they tell; pieces in the middle of the words that have them; others nowhere.</summary>
    private static TextEmbeddings Begin(LatentTexts latent, IReadOnlyList<string> terms, IReadOnlyList<string[]> queries, int places)
    {
        var words = terms.ToList();
        var known = new HashSet<string>(terms, StringComparer.Ordinal);
        words.AddRange(queries.SelectMany(query => query).Distinct().Where(word => known.Add(word)).Order(StringComparer.Ordinal));
        var dimensions = latent.Dimensions;
        var (wordVectors, pieceVectors, counts) = (new float[words.Count * dimensions], new float[places * dimensions], new int[places]);
        var pieces = new List<int>();
        for (var term = 0; term < terms.Count; term++)
        {
            if (latent.Rarity[term] == 0)
                continue;
            var vector = wordVectors.AsSpan(term * dimensions, dimensions);
            latent.Terms.Slice(term * dimensions, dimensions).CopyTo(vector);
            VectorMath.Normalize(vector);
            pieces.Clear();
            WordPieces.Cut(terms[term], places, pieces);
            foreach (var piece in pieces)
            {
                VectorMath.AddScaled(pieceVectors.AsSpan(piece * dimensions, dimensions), 1, vector);
                counts[piece]++;
            }

            var told = latent.Rarity[term] / 5;
            for (var at = 0; at < dimensions; at++)
                vector[at] *= told;
        }

        for (var at = 0; at < pieceVectors.Length; at++)
            pieceVectors[at] /= 1 + counts[at / dimensions];
        return new TextEmbeddings(words, wordVectors, pieceVectors, dimensions);
    }

    private void Learn(string[] words, QueryPair pair, float step)
    {
        var length = Read(words);
        Array.Clear(_pull);
        var chosen = _products.AsSpan(pair.Product * _dimensions, _dimensions);
        var likeness = VectorMath.Dot(_query, chosen);
        var misses = 0;
        for (var draw = 0; draw < _parameters.Negatives; draw++)
        {
            var number = _random.Next(_products.Length / _dimensions);
            var other = _products.AsSpan(number * _dimensions, _dimensions);
            if (number == pair.Product || likeness - VectorMath.Dot(_query, other) >= _parameters.Margin)
                continue;
            misses++;
            VectorMath.AddScaled(_pull, 1, chosen);
            VectorMath.AddScaled(_pull, -1, other);
            Turn(other, -step * _parameters.ProductStep * pair.Weight / _parameters.Negatives);
        }

        if (misses == 0)
            return;
        Turn(chosen, step * _parameters.ProductStep * pair.Weight * misses / _parameters.Negatives);
        // Only what turns the query counts; its length does not.
        VectorMath.AddScaled(_pull, -VectorMath.Dot(_pull, _query), _query);
        var stride = step * pair.Weight / (_parameters.Negatives * Math.Max(length, 0.3f));
        foreach (var (table, at, weight) in _inputs)
            VectorMath.AddScaled(table.AsSpan(at, _dimensions), stride * weight, _pull);
    }

    /// <summary>Sums up the query.</summary>
    /// <returns>The sum's length.</returns>
    private float Read(string[] words)
    {
        _inputs.Clear();
        var pieces = new List<int>();
        foreach (var word in words)
        {
            if (_queries.Find(word) is >= 0 and var number)
                _inputs.Add((_queries.WordVectors, number * _dimensions, 1));
            pieces.Clear();
            WordPieces.Cut(word, _queries.PieceVectors.Length / _dimensions, pieces);
            foreach (var piece in pieces)
                _inputs.Add((_queries.PieceVectors, piece * _dimensions, TextEmbeddings.PiecesWeight / pieces.Count));
        }

        Array.Clear(_query);
        foreach (var (table, at, weight) in _inputs)
            VectorMath.AddScaled(_query, weight, table.AsSpan(at, _dimensions));
        var length = MathF.Sqrt(VectorMath.Dot(_query, _query));
        VectorMath.Normalize(_query);
        return length;
    }

    /// <summary>Turns a product towards the query, or away from it.</summary>
    private void Turn(Span<float> product, float step)
    {
        VectorMath.AddScaled(product, step, _query);
        VectorMath.Normalize(product);
    }
}
