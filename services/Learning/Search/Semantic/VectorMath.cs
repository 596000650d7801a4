using System.Numerics;
using System.Runtime.InteropServices;

namespace Platform.Learning.Search.Semantic;

/// <summary>Sums over vectors of numbers, as wide as the machine takes them.</summary>
public static class VectorMath
{
    /// <summary>Adds a multiple of a vector to a sum of the same length.</summary>
    public static void AddScaled(Span<float> sum, float scale, ReadOnlySpan<float> vector)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(sum);
        var added = MemoryMarshal.Cast<float, Vector<float>>(vector);
        var scales = new Vector<float>(scale);
        for (var lane = 0; lane < wide.Length; lane++)
            wide[lane] += scales * added[lane];
        for (var at = wide.Length * Vector<float>.Count; at < sum.Length; at++)
            sum[at] += scale * vector[at];
    }

    /// <summary>The inner product of two vectors of the same length.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var wideA = MemoryMarshal.Cast<float, Vector<float>>(a);
        var wideB = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sums = Vector<float>.Zero;
        for (var lane = 0; lane < wideA.Length; lane++)
            sums += wideA[lane] * wideB[lane];
        var sum = Vector.Sum(sums);
        for (var at = wideA.Length * Vector<float>.Count; at < a.Length; at++)
            sum += a[at] * b[at];
        return sum;
    }

    /// <summary>Gives a vector the length 1; one of zeros stays.</summary>
    public static void Normalize(Span<float> vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        if (length < 1e-12f)
            return;
        for (var at = 0; at < vector.Length; at++)
            vector[at] /= length;
    }
}
