using Platform.Hosting.Training;
using Platform.Learning;
using Platform.Learning.Histories;
using Platform.Learning.Sessions;

namespace Platform.Recommender.Models.Personal;

/// <summary>
/// Finds how much a history counts beside a running session: both parts learn from the older data, and are asked
/// what customers looked at next in the newest.
/// </summary>
internal static class BlendSearch
{
    /// <summary>Items of each ranking that are blended, at least.</summary>
    public const int Depth = 100;

    /// <summary>The weight where there is too little to ask.</summary>
    private const float Usual = 0.2f;

    private const int FewestQuestions = 300;

    /// <summary>Questions at most: enough for a standard error near 0.008.</summary>
    private const int MostQuestions = 2_000;

    /// <summary>The newest part of the data that is asked about.</summary>
    private const double NewestPart = 0.1;

    /// <summary>Ranks that count.</summary>
    private const int Ranks = 20;

    private static readonly float[] Weights = [0, 0.05f, 0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.65f, 0.8f];

    /// <summary>Finds the weight with the highest mean reciprocal rank.</summary>
    /// <param name="data">The data.</param>
    /// <param name="session">The parameters of the session part.</param>
    /// <param name="history">The parameters of the history part.</param>
    /// <param name="run">How to train.</param>
    public static float Find(TrainingData data, SessionKnnParameters session, HistoryParameters history, TrainingRun run)
    {
        if (CutOf(data) is not { } cut)
            return Usual;
        var seen = data.Before(cut);
        var questions = HeldOut.Between(seen, data.From(cut), run.Seed).NextItems
            .Where(query => query is { Session.Count: > 0, History.Count: > 0 }).Take(MostQuestions).ToArray();
        if (questions.Length < FewestQuestions)
            return Usual;
        var quiet = run with { Progress = (_, _) => { } };
        if (SessionPart.Train(seen, session, quiet) is not { } sessions || HistoryPart.Train(seen, history, quiet) is not { } histories)
            return Usual;
        var rankings = Array.ConvertAll(questions, query => (
            OfSession: Rank(best => sessions.Knn.Recommend([.. query.Session], default(AllItems), best)),
            OfHistory: Rank(best => histories.Model.Recommend([.. query.History], default(AllItems), best)),
            query.Next));
        return Weights.MaxBy(weight => rankings.Sum(ranking => ReciprocalRank(ranking.OfSession, ranking.OfHistory, weight, ranking.Next)));
    }

    private static double ReciprocalRank(ScoredItem[] session, ScoredItem[] history, float weight, int next)
    {
        Span<ScoredItem> best = stackalloc ScoredItem[Ranks];
        var count = RankingBlend.Mix(session, history, weight, best);
        for (var rank = 0; rank < count; rank++)
        {
            if (best[rank].Item == next)
                return 1.0 / (rank + 1);
        }

        return 0;
    }

    private static ScoredItem[] Rank(Func<ScoredItem[], int> ask)
    {
        var best = new ScoredItem[Depth];
        return best[..ask(best)];
    }

    private static long? CutOf(TrainingData data)
    {
        var times = data.Rows.Where(row => row.Product >= 0).Select(row => row.Time).ToArray();
        if (times.Length == 0)
            return null;
        Array.Sort(times);
        var cut = times[(int)(times.Length * (1 - NewestPart))];
        return cut > times[0] ? cut : null;
    }
}
