namespace Platform.Learning.Search.Vectors;

/// <summary>
/// An inverted file over quantised vectors (Jégou, Douze and Schmid 2011, "Product quantization for nearest neighbor search", section IV, without the product
/// codes): vectors lie sorted by the nearest of some centres, and a query looks only at the clusters whose centres are nearest to it. For collections that are
/// too large to scan; see docs/decisions/search.md for where that begins.
/// </summary>
public sealed class ClusteredVectors
{
    private const int Iterations = 8;

    /// <summary>Vectors a centre is learned from, on average.</summary>
    private const int SamplesPerCentre = 64;

    private const int Spare = 3;

    private readonly QuantizedVectors _centres;
    private readonly QuantizedVectors _vectors;
    private readonly int[] _starts;
    private readonly int[] _rows;

    private ClusteredVectors(QuantizedVectors centres, QuantizedVectors vectors, int[] starts, int[] rows) =>
        (_centres, _vectors, _starts, _rows) = (centres, vectors, starts, rows);

    public int Clusters => _centres.Count;

    /// <summary>Sorts vectors into clusters.</summary>
    /// <param name="vectors">Shape [count, dimensions], row after row, each of length 1.</param>
    /// <param name="dimensions">A multiple of 16.</param>
    /// <param name="clusters">How many clusters, such as twice the root of the count.</param>
    /// <param name="seed">Of the choice of samples.</param>
    /// <param name="cores">How many threads. It does not change the result.</param>
    public static ClusteredVectors Build(float[] vectors, int dimensions, int clusters, int seed, int cores)
    {
        var count = vectors.Length / dimensions;
        clusters = Math.Clamp(clusters, 1, count);
        var random = new Random(seed);
        var samples = new int[Math.Min(count, clusters * SamplesPerCentre)];
        for (var sample = 0; sample < samples.Length; sample++)
            samples[sample] = samples.Length == count ? sample : random.Next(count);
        var centres = new float[clusters * dimensions];
        for (var cluster = 0; cluster < clusters; cluster++)
            vectors.AsSpan(samples[(int)((long)cluster * samples.Length / clusters)] * dimensions, dimensions).CopyTo(centres.AsSpan(cluster * dimensions));
        for (var iteration = 0; iteration < Iterations; iteration++)
            centres = Recentre(vectors, dimensions, samples, centres, cores);
        var quantized = new QuantizedVectors(centres, dimensions);
        var assigned = Assign(vectors, dimensions, [.. Enumerable.Range(0, count)], quantized, cores);
        var starts = new int[clusters + 1];
        foreach (var cluster in assigned)
            starts[cluster + 1]++;
        for (var cluster = 0; cluster < clusters; cluster++)
            starts[cluster + 1] += starts[cluster];
        var (rows, at, sorted) = (new int[count], starts.ToArray(), new float[vectors.Length]);
        for (var row = 0; row < count; row++)
        {
            var place = at[assigned[row]]++;
            rows[place] = row;
            vectors.AsSpan(row * dimensions, dimensions).CopyTo(sorted.AsSpan(place * dimensions));
        }

        return new ClusteredVectors(quantized, new QuantizedVectors(sorted, dimensions), starts, rows);
    }

    /// <summary>Finds the vectors with the highest inner product with a query, in the clusters nearest to it.</summary>
    /// <param name="query">Shape [dimensions].</param>
    /// <param name="probes">How many clusters are looked at.</param>
    /// <param name="filter">Which vectors may be found.</param>
    /// <param name="best">Receives them, best first.</param>
    /// <returns>How many there are.</returns>
    public int FindBest<TFilter>(ReadOnlySpan<float> query, int probes, TFilter filter, Span<ScoredItem> best) where TFilter : struct, IItemFilter
    {
        Span<ScoredItem> nearest = new ScoredItem[Math.Min(probes, Clusters)];
        nearest = nearest[.._centres.FindBest(query, default(AllItems), nearest)];
        var candidates = new ScoredItem[best.Length * Spare];
        var top = new TopItems(candidates);
        Span<short> wide = stackalloc short[_vectors.Dimensions];
        var unit = QuantizedVectors.Widen(query, wide);
        foreach (var cluster in nearest)
            _vectors.Scan(wide, unit, _starts[cluster.Item], _starts[cluster.Item + 1], new Renumbered<TFilter>(filter, _rows), ref top);
        var count = _vectors.Rescore(query, candidates.AsSpan(0, top.Count), best);
        foreach (ref var found in best[..count])
            found = found with { Item = _rows[found.Item] };
        return count;
    }

    private static float[] Recentre(float[] vectors, int dimensions, int[] samples, float[] centres, int cores)
    {
        var assigned = Assign(vectors, dimensions, samples, new QuantizedVectors(centres, dimensions), cores);
        var sums = new float[centres.Length];
        for (var sample = 0; sample < samples.Length; sample++)
        {
            Semantic.VectorMath.AddScaled(
                sums.AsSpan(assigned[sample] * dimensions, dimensions), 1, vectors.AsSpan(samples[sample] * dimensions, dimensions));
        }

        for (var start = 0; start < sums.Length; start += dimensions)
        {
            var sum = sums.AsSpan(start, dimensions);
            // A centre that nothing is nearest to stays where it was.
            if (Semantic.VectorMath.Dot(sum, sum) < 1e-12f)
                centres.AsSpan(start, dimensions).CopyTo(sum);
            Semantic.VectorMath.Normalize(sum);
        }

        return sums;
    }

    private static int[] Assign(float[] vectors, int dimensions, int[] rows, QuantizedVectors centres, int cores)
    {
        var assigned = new int[rows.Length];
        Parallel.For(0, rows.Length, new ParallelOptions { MaxDegreeOfParallelism = cores }, at =>
        {
            Span<ScoredItem> nearest = stackalloc ScoredItem[1];
            centres.FindBest(vectors.AsSpan(rows[at] * dimensions, dimensions), default(AllItems), nearest);
            assigned[at] = nearest[0].Item;
        });
        return assigned;
    }

    /// <summary>A filter of rows as they were given, asked about places in the clusters.</summary>
    private readonly struct Renumbered<TFilter>(TFilter filter, int[] rows) : IItemFilter where TFilter : struct, IItemFilter
    {
        public bool Allows(int item) => filter.Allows(rows[item]);
    }
}
