using Platform.Learning;
using Platform.Learning.Metrics;
using Platform.Learning.Sessions;

namespace Platform.Benchmarks.RecommendQuality;

/// <summary>Walks through test sessions and asks after every click but the last.</summary>
internal static class SessionPredictions
{
    /// <summary>Items of an answer.</summary>
    public const int Depth = 20;

    /// <summary>Measures the answers.</summary>
    /// <param name="knn">The model.</param>
    /// <param name="sessions">The sessions.</param>
    /// <param name="isAsked">Which predictions count: of a session, after so many clicks.</param>
    public static NextItemMetrics Measure(SessionKnn knn, IEnumerable<ClickSession> sessions, Func<ClickSession, int, bool> isAsked)
    {
        var metrics = new NextItemMetrics(Depth, knn.Index.Counts);
        var (best, answer) = (new ScoredItem[Depth], new int[Depth]);
        foreach (var session in sessions)
        {
            for (var clicks = 1; clicks < session.Items.Length; clicks++)
            {
                if (!isAsked(session, clicks))
                    continue;
                var count = knn.Recommend(session.Items.AsSpan(..clicks), default(AllItems), best);
                for (var rank = 0; rank < count; rank++)
                    answer[rank] = best[rank].Item;
                metrics.Add(answer.AsSpan(0, count), session.Items.AsSpan(clicks..));
            }
        }

        return metrics;
    }
}
