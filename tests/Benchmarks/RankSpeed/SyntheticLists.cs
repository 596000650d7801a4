using Platform.Learning.Ranking;

namespace Platform.Benchmarks.RankSpeed;

/// <summary>Lists whose labels depend on all of their features, so that trees look at all of them.</summary>
internal static class SyntheticLists
{
    public static RankingData Make(int queries, int rows, int columns, int seed)
    {
        var random = new Random(seed);
        var features = new float[queries * rows * columns];
        var labels = new float[queries * rows];
        for (var row = 0; row < labels.Length; row++)
        {
            var values = features.AsSpan(row * columns, columns);
            foreach (ref var value in values)
                value = (float)random.NextDouble();
            var good = 1 + (2 * random.NextDouble());
            for (var column = 0; column < columns; column++)
                good += values[column] * Math.Sin(column) * (column % 3 == 0 ? values[0] : 1);
            labels[row] = (float)Math.Clamp(Math.Round(good), 0, 4);
        }

        return new RankingData(features, columns, labels, [.. Enumerable.Range(0, queries + 1).Select(query => query * rows)]);
    }
}
