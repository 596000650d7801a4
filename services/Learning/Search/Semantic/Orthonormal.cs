using System.Numerics;
using System.Runtime.InteropServices;

namespace Platform.Learning.Search.Semantic;

/// <summary>Orthonormal columns of tall matrices.</summary>
internal static class Orthonormal
{
    /// <summary>Makes the columns of a matrix orthonormal, from left to right (Cholesky QR, twice, for accuracy: Yamamoto et al. 2015).</summary>
    /// <param name="matrix">Shape [rows, width], row after row.</param>
    /// <param name="width">How many columns there are.</param>
    public static void Make(float[] matrix, int width)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            var factor = Cholesky(Gram(matrix, width), width);
            Span<double> row = new double[width];
            for (var start = 0; start < matrix.Length; start += width)
            {
                for (var column = 0; column < width; column++)
                {
                    var sum = (double)matrix[start + column];
                    for (var before = 0; before < column; before++)
                        sum -= factor[(column * width) + before] * row[before];
                    row[column] = sum / factor[(column * width) + column];
                }

                for (var column = 0; column < width; column++)
                    matrix[start + column] = (float)row[column];
            }
        }
    }

    /// <summary>Shape [width, width]: the inner products of the columns.</summary>
    public static double[] Gram(float[] matrix, int width)
    {
        // Rows come one after the other, so that the result does not depend on the number of threads.
        var gram = new double[width * width];
        Span<double> row = new double[width];
        for (var start = 0; start < matrix.Length; start += width)
        {
            for (var column = 0; column < width; column++)
                row[column] = matrix[start + column];
            for (var a = 0; a < width; a++)
                AddScaled(gram.AsSpan(a * width, a + 1), row[a], row);
        }

        for (var a = 0; a < width; a++)
        {
            for (var b = a + 1; b < width; b++)
                gram[(a * width) + b] = gram[(b * width) + a];
        }

        return gram;
    }

    private static void AddScaled(Span<double> sum, double scale, ReadOnlySpan<double> vector)
    {
        var wide = MemoryMarshal.Cast<double, Vector<double>>(sum);
        var added = MemoryMarshal.Cast<double, Vector<double>>(vector[..sum.Length]);
        var scales = new Vector<double>(scale);
        for (var lane = 0; lane < wide.Length; lane++)
            wide[lane] += scales * added[lane];
        for (var at = wide.Length * Vector<double>.Count; at < sum.Length; at++)
            sum[at] += scale * vector[at];
    }

    /// <summary>The lower triangle L with L Lᵀ the matrix; columns that depend on those before them get a tiny length.</summary>
    private static double[] Cholesky(double[] matrix, int width)
    {
        var factor = new double[width * width];
        for (var row = 0; row < width; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[(row * width) + column];
                for (var before = 0; before < column; before++)
                    sum -= factor[(row * width) + before] * factor[(column * width) + before];
                factor[(row * width) + column] = row == column
                    ? Math.Sqrt(Math.Max(sum, 1e-9 * Math.Max(1e-9, matrix[(row * width) + row])))
                    : sum / factor[(column * width) + column];
            }
        }

        return factor;
    }
}
