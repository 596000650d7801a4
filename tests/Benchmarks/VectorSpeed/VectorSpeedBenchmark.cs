using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Platform.Benchmarks.Processes;
using Platform.Benchmarks.Reporting;
using Platform.Learning;
using Platform.Learning.Search.Semantic;
using Platform.Learning.Search.Vectors;

namespace Platform.Benchmarks.VectorSpeed;

/// <summary>How long the nearest of many vectors take to find, and how many of the truly nearest are found, beside faiss.</summary>
internal sealed class VectorSpeedBenchmark : IBenchmark
{
    private const int Dimensions = 64;
    private const int K = 20;
    private const int Queries = 400;
    private const double Wanted = 0.98;
    private const double SpareWanted = 0.983;

    private static readonly int[] Probes = [4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512];

    public string Name => "vector-speed";

    public string About =>
        $"Vectors of {Dimensions} dimensions and length 1, in clusters as products are, one thread: the {K} nearest of {Queries / 2} queries. Ours: an exact scan over a byte a dimension, scored again; and clusters (twice the "
        + "root of the count), with as many looked at as reach the recall on other queries. Peer: faiss 1.7.3, exact, and HNSW (12 links) at the least effort that reaches the recall on other queries.";

    public async Task<Report> RunAsync() => new(Name, About, [.. await MeasureAsync(50_000), .. await MeasureAsync(1_000_000)]);

    private static async Task<IEnumerable<Figure>> MeasureAsync(int count)
    {
        var (vectors, queries) = Clustered(count, seed: 1);
        var faiss = await FaissAsync(vectors, queries);
        var scan = new QuantizedVectors(vectors, Dimensions);
        int[][] truth = [.. Enumerable.Range(0, Queries).Select(query => Exact(vectors, QueryAt(queries, query)))];
        var (scanMs, scanFound) = Time(queries, (query, best) => scan.FindBest(query, default(AllItems), best));
        var clock = Stopwatch.StartNew();
        var clusters = ClusteredVectors.Build(vectors, Dimensions, 2 * (int)Math.Sqrt(count), seed: 1, Environment.ProcessorCount);
        var built = clock.Elapsed.TotalSeconds;
        // Chosen on the first half of the queries, measured on the second.
        var probes = Probes.FirstOrDefault(
            probes => Recall(Time(queries, (query, best) => clusters.FindBest(query, probes, default(AllItems), best)).Found, truth, 0) >= SpareWanted, Probes[^1]);
        var (clusterMs, clusterFound) = Time(queries, (query, best) => clusters.FindBest(query, probes, default(AllItems), best));
        var name = count.ToString("#,0", CultureInfo.InvariantCulture);
        return
        [
            new($"{name}: exact scan", scanMs, "ms") { Peer = "faiss flat", PeerValue = faiss["flat"].Ms },
            new($"{name}: exact scan, recall@{K}", Recall(scanFound, truth, Queries / 2)) { Target = $"≥ {Wanted}", Peer = "faiss flat", PeerValue = 1 },
            new($"{name}: clusters, {probes} of {clusters.Clusters} looked at", clusterMs, "ms") { Peer = "faiss HNSW", PeerValue = faiss["hnsw"].Ms },
            new($"{name}: clusters, recall@{K}", Recall(clusterFound, truth, Queries / 2)) { Target = $"≥ {Wanted}", Peer = "faiss HNSW", PeerValue = faiss["hnsw"].Recall },
            new($"{name}: clusters built in", built, "s") { Peer = "faiss HNSW", PeerValue = faiss["build"].Ms / 1000 },
        ];
    }

    /// <summary>The mean time of the second half of the queries, and all answers.</summary>
    private static (double Ms, int[][] Found) Time(float[] queries, Func<float[], ScoredItem[], int> find)
    {
        var found = new int[Queries][];
        var clock = new Stopwatch();
        for (var query = 0; query < Queries; query++)
        {
            var (vector, best) = (QueryAt(queries, query).ToArray(), new ScoredItem[K]);
            if (query == Queries / 2)
                clock.Start();
            var count = find(vector, best);
            found[query] = [.. best[..count].Select(item => item.Item)];
        }

        return (clock.Elapsed.TotalMilliseconds / (Queries / 2), found);
    }

    private static double Recall(int[][] found, int[][] truth, int from) =>
        Enumerable.Range(from, Queries / 2).Average(query => (double)found[query].Intersect(truth[query]).Count() / K);

    private static int[] Exact(float[] vectors, ReadOnlySpan<float> query)
    {
        var best = new ScoredItem[K];
        var top = new TopItems(best);
        for (var row = 0; row * Dimensions < vectors.Length; row++)
            top.Offer(row, VectorMath.Dot(query, vectors.AsSpan(row * Dimensions, Dimensions)));
        return [.. best[..top.Sort()].Select(item => item.Item)];
    }

    private static ReadOnlySpan<float> QueryAt(float[] queries, int query) => queries.AsSpan(query * Dimensions, Dimensions);

    private static async Task<Dictionary<string, (double Ms, double Recall)>> FaissAsync(float[] vectors, float[] queries)
    {
        var folder = Workspace.Fresh("vectors");
        var (vectorFile, queryFile) = (Path.Combine(folder, "vectors"), Path.Combine(folder, "queries"));
        await using (var file = File.Create(vectorFile))
            await file.WriteAsync(MemoryMarshal.AsBytes(vectors.AsSpan()).ToArray());
        await File.WriteAllBytesAsync(queryFile, MemoryMarshal.AsBytes(queries.AsSpan()).ToArray());
        var output = await Command.RunAsync(
            "/usr/bin/python3", Path.Combine(Repository.Root, "tests/Benchmarks/VectorSpeed/faiss_peer.py"), vectorFile, queryFile, $"{Dimensions}", Wanted.ToString(CultureInfo.InvariantCulture), $"{K}");
        Directory.Delete(folder, recursive: true);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToDictionary(
            row => row[0], row => (double.Parse(row[1], CultureInfo.InvariantCulture), double.Parse(row[2], CultureInfo.InvariantCulture)));
    }

    /// <summary>Points round centres, of which a few have many; queries of the same kind.</summary>
    private static (float[] Vectors, float[] Queries) Clustered(int count, int seed)
    {
        const int Centres = 1_000;
        const float Spread = 0.35f;
        var random = new Random(seed);
        var centres = Drawn(random, Centres, _ => null, 0);
        float[] CentreOf(int _) => centres.AsSpan((int)(Centres * Math.Pow(random.NextDouble(), 1.5)) * Dimensions, Dimensions).ToArray();
        return (Drawn(random, count, CentreOf, Spread), Drawn(random, Queries, CentreOf, Spread));
    }

    private static float[] Drawn(Random random, int count, Func<int, float[]?> centreOf, float spread)
    {
        var vectors = new float[count * Dimensions];
        for (var row = 0; row < count; row++)
        {
            var vector = vectors.AsSpan(row * Dimensions, Dimensions);
            var centre = centreOf(row);
            for (var at = 0; at < Dimensions; at++)
            {
                var normal = (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
                vector[at] = centre is null ? normal : centre[at] + (spread * normal / MathF.Sqrt(Dimensions) * 2);
            }

            VectorMath.Normalize(vector);
        }

        return vectors;
    }
}
