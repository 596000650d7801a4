using Platform.Learning.Ranking;

namespace Platform.Learning.Tests.Ranking;

/// <summary>Lists whose labels follow from their features, with some noise.</summary>
internal static class ToyLists
{
    public const int Columns = 8;

    /// <summary>The first feature is good, the second bad, the third good only together with the first; the others say nothing.</summary>
    public static RankingData Make(int queries, int seed, double missing = 0)
    {
        const int Rows = 12;
        var random = new Random(seed);
        var features = new float[queries * Rows * Columns];
        var labels = new float[queries * Rows];
        for (var row = 0; row < labels.Length; row++)
        {
            var values = features.AsSpan(row * Columns, Columns);
            foreach (ref var value in values)
                value = (float)random.NextDouble();
            var good = (2 * values[0]) - values[1] + (2 * values[0] * values[2]) + (0.5 * random.NextDouble());
            labels[row] = Math.Clamp((int)Math.Round(good * 1.5), 0, 4);
            foreach (ref var value in values)
            {
                if (random.NextDouble() < missing)
                    value = float.NaN;
            }
        }

        return new RankingData(features, Columns, labels, [.. Enumerable.Range(0, queries + 1).Select(query => query * Rows)]);
    }
}
