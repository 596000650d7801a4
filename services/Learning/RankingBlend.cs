namespace Platform.Learning;

/// <summary>Blends two rankings of the same items whose scores are on different scales.</summary>
public static class RankingBlend
{
    /// <summary>Blends two rankings by their scores, each as a part of its highest.</summary>
    /// <param name="one">Best first; scores not negative.</param>
    /// <param name="other">Best first; scores not negative.</param>
    /// <param name="weight">How much the other counts, 0 to 1; the first counts the rest.</param>
    /// <param name="best">Receives the items, best first.</param>
    /// <returns>How many there are. Takes O(n²) for rankings of n items: meant for short ones.</returns>
    public static int Mix(ReadOnlySpan<ScoredItem> one, ReadOnlySpan<ScoredItem> other, float weight, Span<ScoredItem> best)
    {
        var top = new TopItems(best);
        foreach (var (item, score) in one)
        {
            var also = Find(other, item);
            top.Offer(item, ((1 - weight) * Part(score, one)) + (also < 0 ? 0 : weight * Part(other[also].Score, other)));
        }

        foreach (var (item, score) in other)
        {
            if (Find(one, item) < 0)
                top.Offer(item, weight * Part(score, other));
        }

        return top.Sort();
    }

    private static float Part(float score, ReadOnlySpan<ScoredItem> ranking) => ranking[0].Score > 0 ? score / ranking[0].Score : 0;

    private static int Find(ReadOnlySpan<ScoredItem> ranking, int item)
    {
        for (var index = 0; index < ranking.Length; index++)
        {
            if (ranking[index].Item == item)
                return index;
        }

        return -1;
    }
}
