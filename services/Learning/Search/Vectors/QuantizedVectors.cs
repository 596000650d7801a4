using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Platform.Learning.Search.Vectors;

/// <summary>
/// Vectors in a byte a dimension, each with a scale of its own, and an exact scan over them: a quarter of what floats take, and memory is what a
/// scan waits for. What the scan finds is scored again from the full vectors. It never changes once made.
/// </summary>
public sealed class QuantizedVectors
{
    /// <summary>How many times more candidates than wanted are scored again.</summary>
    private const int Spare = 2;

    private const float Most = sbyte.MaxValue;

    /// <summary>Query dimensions keep 12 bits: products of them with a byte, and sums of 1,024 products, fit an int.</summary>
    private const float MostOfQuery = 2047;

    private readonly float[] _full;
    private readonly sbyte[] _codes;
    private readonly float[] _scales;

    /// <param name="vectors">Shape [count, dimensions], row after row.</param>
    /// <param name="dimensions">A multiple of 16, at most 1,024.</param>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public QuantizedVectors(float[] vectors, int dimensions)
    {
        if (dimensions is < 16 or > 1024 || dimensions % 16 != 0 || vectors.Length % dimensions != 0)
            throw new ArgumentException($"Expected rows of a multiple of 16 dimensions, found {vectors.Length} numbers in rows of {dimensions}.", nameof(dimensions));
        (_full, Dimensions, Count) = (vectors, dimensions, vectors.Length / dimensions);
        _codes = new sbyte[vectors.Length];
        _scales = new float[Count];
        for (var row = 0; row < Count; row++)
        {
            var vector = vectors.AsSpan(row * dimensions, dimensions);
            var largest = 1e-12f;
            foreach (var value in vector)
                largest = Math.Max(largest, Math.Abs(value));
            _scales[row] = largest / Most;
            for (var at = 0; at < dimensions; at++)
                _codes[(row * dimensions) + at] = (sbyte)MathF.Round(vector[at] / largest * Most);
        }
    }

    public int Dimensions { get; }

    public int Count { get; }

    /// <summary>Bytes of the codes: what a scan reads.</summary>
    public long Bytes => _codes.Length + (sizeof(float) * (long)_scales.Length);

    /// <summary>A vector as it was given.</summary>
    public ReadOnlySpan<float> this[int row] => _full.AsSpan(row * Dimensions, Dimensions);

    /// <summary>The inner product of a query with a vector.</summary>
    public float Score(ReadOnlySpan<float> query, int row) => Semantic.VectorMath.Dot(query, this[row]);

    /// <summary>Finds the vectors with the highest inner product with a query.</summary>
    /// <param name="query">Shape [dimensions].</param>
    /// <param name="filter">Which vectors may be found.</param>
    /// <param name="best">Receives them, best first.</param>
    /// <returns>How many there are.</returns>
    public int FindBest<TFilter>(ReadOnlySpan<float> query, TFilter filter, Span<ScoredItem> best) where TFilter : struct, IItemFilter
    {
        var candidates = new ScoredItem[best.Length * Spare];
        var top = new TopItems(candidates);
        Span<short> wide = stackalloc short[Dimensions];
        var unit = Widen(query, wide);
        Scan(wide, unit, 0, Count, filter, ref top);
        return Rescore(query, candidates.AsSpan(0, top.Count), best);
    }

    /// <summary>Offers the vectors of a range of rows by their approximate scores.</summary>
    internal void Scan<TFilter>(scoped ReadOnlySpan<short> query, float unit, int from, int before, TFilter filter, ref TopItems top)
        where TFilter : struct, IItemFilter
    {
        ref var code = ref MemoryMarshal.GetArrayDataReference(_codes);
        for (var row = from; row < before; row++)
        {
            // A look at a bit takes less time than a look at a vector.
            if (!filter.Allows(row))
                continue;
            var score = unit * _scales[row] * Dot(query, ref Unsafe.Add(ref code, (nint)row * Dimensions));
            if (top.WouldKeep(row, score))
                top.Offer(row, score);
        }
    }

    /// <summary>The best of some candidates by the full vectors.</summary>
    internal int Rescore(ReadOnlySpan<float> query, ReadOnlySpan<ScoredItem> candidates, Span<ScoredItem> best)
    {
        var top = new TopItems(best);
        foreach (var candidate in candidates)
            top.Offer(candidate.Item, Score(query, candidate.Item));
        return top.Sort();
    }

    /// <summary>A query in whole numbers.</summary>
    /// <returns>What one of them stands for.</returns>
    internal static float Widen(ReadOnlySpan<float> query, Span<short> wide)
    {
        var largest = 1e-12f;
        foreach (var value in query)
            largest = Math.Max(largest, Math.Abs(value));
        for (var at = 0; at < wide.Length; at++)
            wide[at] = (short)MathF.Round(query[at] / largest * MostOfQuery);
        return largest / MostOfQuery;
    }

    /// <summary>The inner product of shorts with bytes: pairs of products are added by one instruction where the machine has it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Dot(ReadOnlySpan<short> query, ref sbyte codes)
    {
        ref var start = ref MemoryMarshal.GetReference(query);
        if (Avx512BW.IsSupported && query.Length % Vector512<short>.Count == 0)
        {
            var sums = Vector512<int>.Zero;
            for (var at = 0; at < query.Length; at += Vector512<short>.Count)
            {
                var shorts = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref codes, (nuint)at));
                sums += Avx512BW.MultiplyAddAdjacent(shorts, Vector512.LoadUnsafe(ref start, (nuint)at));
            }

            return Vector512.Sum(sums);
        }

        if (Avx2.IsSupported)
        {
            var sums = Vector256<int>.Zero;
            for (var at = 0; at < query.Length; at += Vector256<short>.Count)
            {
                var shorts = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref codes, (nuint)at));
                sums += Avx2.MultiplyAddAdjacent(shorts, Vector256.LoadUnsafe(ref start, (nuint)at));
            }

            return Vector256.Sum(sums);
        }

        var sum = 0;
        for (var at = 0; at < query.Length; at++)
            sum += query[at] * Unsafe.Add(ref codes, at);
        return sum;
    }
}
