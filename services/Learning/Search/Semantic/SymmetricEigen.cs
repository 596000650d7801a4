namespace Platform.Learning.Search.Semantic;

/// <summary>Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations (Golub and Van Loan, "Matrix Computations", section 8.5).</summary>
internal static class SymmetricEigen
{
    private const int MostSweeps = 30;

    /// <summary>Solves.</summary>
    /// <param name="matrix">Shape [size, size]; it is overwritten.</param>
    /// <param name="size">Its size.</param>
    /// <returns>The values, the largest first, and the vectors as columns, shape [size, size].</returns>
    public static (double[] Values, double[] Vectors) Solve(double[] matrix, int size)
    {
        var vectors = new double[size * size];
        for (var at = 0; at < size; at++)
            vectors[(at * size) + at] = 1;
        var whole = matrix.Sum(value => value * value);
        for (var sweep = 0; sweep < MostSweeps && OffDiagonal(matrix, size) > 1e-18 * whole; sweep++)
        {
            for (var row = 0; row < size; row++)
            {
                for (var column = row + 1; column < size; column++)
                    Rotate(matrix, vectors, size, row, column);
            }
        }

        var order = Enumerable.Range(0, size).OrderByDescending(at => matrix[(at * size) + at]).ToArray();
        var sorted = new double[size * size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
                sorted[(row * size) + column] = vectors[(row * size) + order[column]];
        }

        return ([.. order.Select(at => matrix[(at * size) + at])], sorted);
    }

    private static double OffDiagonal(double[] matrix, int size)
    {
        var sum = 0d;
        for (var row = 0; row < size; row++)
        {
            for (var column = row + 1; column < size; column++)
                sum += matrix[(row * size) + column] * matrix[(row * size) + column];
        }

        return sum;
    }

    private static void Rotate(double[] matrix, double[] vectors, int size, int p, int q)
    {
        var off = matrix[(p * size) + q];
        if (Math.Abs(off) < 1e-300)
            return;
        var theta = (matrix[(q * size) + q] - matrix[(p * size) + p]) / (2 * off);
        var tangent = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        var sine = tangent * cosine;
        for (var at = 0; at < size; at++)
        {
            var (a, b) = (matrix[(at * size) + p], matrix[(at * size) + q]);
            (matrix[(at * size) + p], matrix[(at * size) + q]) = ((cosine * a) - (sine * b), (sine * a) + (cosine * b));
        }

        for (var at = 0; at < size; at++)
        {
            var (a, b) = (matrix[(p * size) + at], matrix[(q * size) + at]);
            (matrix[(p * size) + at], matrix[(q * size) + at]) = ((cosine * a) - (sine * b), (sine * a) + (cosine * b));
            (a, b) = (vectors[(at * size) + p], vectors[(at * size) + q]);
            (vectors[(at * size) + p], vectors[(at * size) + q]) = ((cosine * a) - (sine * b), (sine * a) + (cosine * b));
        }
    }
}
