namespace Platform.Learning.Ranking;

/// <summary>
/// Normalised discounted cumulative gain with the gain 2^label - 1 and the discount 1 / log2(rank + 1), ranks from 1
/// (Burges et al. 2005, "Learning to Rank using Gradient Descent", section 6, after Järvelin and Kekäläinen 2002).
/// </summary>
public static class Ndcg
{
    /// <summary>What a query counts in which nothing is of any use: any order of it is as good as can be. LightGBM's own metric does the same.</summary>
    private const double NothingToFind = 1;

    /// <summary>The NDCG of one list.</summary>
    /// <param name="ranked">The labels in the order of the ranking; the whole list, as the ideal is made of it.</param>
    /// <param name="k">How many ranks count, at least 1.</param>
    /// <returns>0 to 1; 1 where all labels are 0.</returns>
    public static double Of(ReadOnlySpan<float> ranked, int k)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        var sorted = ranked.ToArray();
        Array.Sort(sorted);
        Array.Reverse(sorted);
        var ideal = Gain(sorted, k);
        return ideal == 0 ? NothingToFind : Gain(ranked, k) / ideal;
    }

    /// <summary>The NDCG of every query when its rows are ordered by scores, the highest first; of equals the earlier row.</summary>
    /// <param name="data">The lists.</param>
    /// <param name="scores">Shape [rows].</param>
    /// <param name="k">How many ranks count, at least 1.</param>
    /// <returns>Shape [queries], each 0 to 1.</returns>
    public static double[] Of(RankingData data, ReadOnlySpan<double> scores, int k)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (scores.Length != data.Rows)
            throw new ArgumentException($"{scores.Length} scores are not one for each of {data.Rows} rows.", nameof(scores));
        var all = new double[data.Queries];
        for (var query = 0; query < all.Length; query++)
            all[query] = Of(Order(data.LabelsOf(query), scores[data.RowsOf(query)]), k);
        return all;
    }

    private static float[] Order(ReadOnlySpan<float> labels, ReadOnlySpan<double> scores)
    {
        var keys = new (double Score, int Row)[labels.Length];
        for (var row = 0; row < keys.Length; row++)
            keys[row] = (-scores[row], row);
        Array.Sort(keys);
        var ranked = new float[keys.Length];
        for (var rank = 0; rank < ranked.Length; rank++)
            ranked[rank] = labels[keys[rank].Row];
        return ranked;
    }

    private static double Gain(ReadOnlySpan<float> ranked, int k)
    {
        var gain = 0d;
        for (var rank = 0; rank < Math.Min(k, ranked.Length); rank++)
            gain += (Math.Pow(2, ranked[rank]) - 1) / Math.Log2(rank + 2);
        return gain;
    }
}
