namespace Platform.Learning.Search.Semantic;

/// <summary>
/// Latent semantic analysis (Deerwester et al. 1990): terms that stand in alike documents come to lie near one another. The truncated singular value
/// decomposition is found by random projection with power iterations (Halko, Martinsson and Tropp 2011, algorithms 4.4 and 5.1).
/// </summary>
public sealed class LatentSemantics
{
    private const int Oversampling = 16;
    private const int PowerIterations = 2;

    private LatentSemantics(float[] terms, int dimensions) => (Terms, Dimensions) = (terms, dimensions);

    /// <summary>Shape [terms, dimensions]: a text's vector is the sum of its terms' rows, each times the term's weight in it.</summary>
    public float[] Terms { get; }

    public int Dimensions { get; }

    /// <summary>Analyses documents.</summary>
    /// <param name="documents">Shape [documents, terms]: the weight of each term in each document.</param>
    /// <param name="dimensions">How many dimensions are kept.</param>
    /// <param name="stretch">To which power a dimension's singular value weighs it: 0 makes all alike.</param>
    /// <param name="seed">Of the projection.</param>
    /// <param name="cores">How many threads. It does not change the result.</param>
    public static LatentSemantics Analyse(SparseMatrix documents, int dimensions, double stretch, int seed, int cores)
    {
        var width = Math.Min(dimensions + Oversampling, Math.Min(documents.Rows, documents.Columns));
        // A small shop has fewer dimensions than are asked for: the others stay zero.
        var kept = Math.Min(dimensions, width);
        var transposed = documents.Transpose();
        var random = new Random(seed);
        var basis = new float[documents.Rows * width];
        for (var at = 0; at < basis.Length; at++)
            basis[at] = (float)Gaussian(random);
        // Of terms: their span is what is looked for.
        basis = transposed.Times(basis, width, cores);
        Orthonormal.Make(basis, width);
        for (var iteration = 0; iteration < PowerIterations; iteration++)
        {
            basis = transposed.Times(documents.Times(basis, width, cores), width, cores);
            Orthonormal.Make(basis, width);
        }

        // The right singular vectors of the small matrix: eigenvectors of its square.
        var projected = documents.Times(basis, width, cores);
        var (values, vectors) = SymmetricEigen.Solve(Orthonormal.Gram(projected, width), width);
        var terms = new float[documents.Columns * dimensions];
        for (var term = 0; term < documents.Columns; term++)
        {
            for (var dimension = 0; dimension < kept; dimension++)
            {
                var sum = 0d;
                for (var inner = 0; inner < width; inner++)
                    sum += basis[(term * width) + inner] * vectors[(inner * width) + dimension];
                terms[(term * dimensions) + dimension] = (float)(sum * Math.Pow(Math.Max(values[dimension], 1e-12), stretch / 2));
            }
        }

        return new LatentSemantics(terms, dimensions);
    }

    private static double Gaussian(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
