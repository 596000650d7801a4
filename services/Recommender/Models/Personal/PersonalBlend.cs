using Platform.Learning;

namespace Platform.Recommender.Models.Personal;

/// <summary>Blends what the running session says with what the history says: two rankings of the same items on different scales.</summary>
internal static class PersonalBlend
{
    /// <summary>Items of each ranking that are blended, at least.</summary>
    public const int Depth = 100;

    /// <summary>Blends two rankings by their scores, each as a part of its highest.</summary>
    /// <param name="session">What the session says, best first.</param>
    /// <param name="history">What the history says, best first.</param>
    /// <param name="weight">How much the history counts, 0 to 1.</param>
    /// <param name="best">Receives the items, best first.</param>
    /// <returns>How many there are.</returns>
    public static int Mix(ReadOnlySpan<ScoredItem> session, ReadOnlySpan<ScoredItem> history, float weight, Span<ScoredItem> best)
    {
        var top = new TopItems(best);
        foreach (var (item, score) in session)
        {
            var also = Find(history, item);
            top.Offer(item, ((1 - weight) * Part(score, session)) + (also < 0 ? 0 : weight * Part(history[also].Score, history)));
        }

        foreach (var (item, score) in history)
        {
            if (Find(session, item) < 0)
                top.Offer(item, weight * Part(score, history));
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
