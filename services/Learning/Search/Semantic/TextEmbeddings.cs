namespace Platform.Learning.Search.Semantic;

/// <summary>
/// Words and pieces of words as vectors in the space of a shop's products: a query's vector is the sum of its words', each with its pieces, at length 1. What
/// it was made from, <see cref="EmbeddingTrainer"/> says. It never changes once made.
/// </summary>
public sealed class TextEmbeddings
{
    /// <summary>What all pieces of a word weigh together beside the word.</summary>
    internal const float PiecesWeight = 0.5f;

    private readonly Dictionary<string, int> _words;

    /// <param name="words">The words, by their numbers.</param>
    /// <param name="wordVectors">Shape [words, dimensions].</param>
    /// <param name="pieceVectors">Shape [places, dimensions]; the number of places is a power of two.</param>
    /// <param name="dimensions">Dimensions.</param>
    /// <exception cref="ArgumentException">The shapes do not fit one another.</exception>
    public TextEmbeddings(IReadOnlyList<string> words, float[] wordVectors, float[] pieceVectors, int dimensions)
    {
        if (dimensions < 1 || wordVectors.Length != words.Count * dimensions || pieceVectors.Length % dimensions != 0
            || !System.Numerics.BitOperations.IsPow2(pieceVectors.Length / dimensions))
            throw new ArgumentException($"{words.Count} words and {wordVectors.Length} and {pieceVectors.Length} numbers do not fit {dimensions} dimensions.");
        (Words, WordVectors, PieceVectors, Dimensions) = (words, wordVectors, pieceVectors, dimensions);
        _words = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var word = 0; word < words.Count; word++)
            _words[words[word]] = word;
    }

    public IReadOnlyList<string> Words { get; }

    public float[] WordVectors { get; }

    public float[] PieceVectors { get; }

    public int Dimensions { get; }

    /// <summary>Whether a word itself was seen, and not only its pieces.</summary>
    public bool Knows(string word) => _words.ContainsKey(word);

    /// <summary>The vector of a text; zeros where nothing of it was ever seen.</summary>
    /// <param name="words">Its words, folded and reduced.</param>
    public float[] VectorOf(IEnumerable<string> words)
    {
        var vector = new float[Dimensions];
        var pieces = new List<int>();
        foreach (var word in words)
        {
            if (_words.TryGetValue(word, out var number))
                VectorMath.AddScaled(vector, 1, WordVectors.AsSpan(number * Dimensions, Dimensions));
            pieces.Clear();
            WordPieces.Cut(word, PieceVectors.Length / Dimensions, pieces);
            foreach (var piece in pieces)
                VectorMath.AddScaled(vector, PiecesWeight / pieces.Count, PieceVectors.AsSpan(piece * Dimensions, Dimensions));
        }

        VectorMath.Normalize(vector);
        return vector;
    }

    /// <summary>The number of a word; -1 for one never seen.</summary>
    internal int Find(string word) => _words.GetValueOrDefault(word, -1);
}
