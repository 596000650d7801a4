namespace Platform.Learning.Sessions;

/// <summary>A stretch of time to try parameters on: what came before it is learnt, what lies in it is asked.</summary>
internal sealed class SessionSlice
{
    /// <summary>Items of an answer.</summary>
    private const int Wanted = 20;

    private readonly SessionIndex _before;
    private readonly Sequences _sessions;
    private readonly (int Session, int Clicks)[] _questions;

    private SessionSlice(SessionIndex before, Sequences sessions, (int Session, int Clicks)[] questions) =>
        (_before, _sessions, _questions) = (before, sessions, questions);

    /// <summary>How many questions it asks.</summary>
    public int Count => _questions.Length;

    /// <summary>Cuts a slice.</summary>
    /// <param name="sessions">All sessions, by rising time.</param>
    /// <param name="from">The first session in it.</param>
    /// <param name="before">The first session after it.</param>
    /// <param name="most">Questions, at most; they are spread evenly.</param>
    /// <param name="cores">How many threads may be used.</param>
    /// <param name="cancel">Ends it.</param>
    public static SessionSlice Cut(
        Sequences sessions, int from, int before, int most, int cores, CancellationToken cancel)
    {
        var questions = new List<(int, int)>();
        for (var session = from; session < before; session++)
        {
            for (var clicks = 1; clicks < sessions[session].Length; clicks++)
                questions.Add((session, clicks));
        }

        var step = Math.Max(1, (questions.Count + most - 1) / most);
        var index = SessionIndex.Build(sessions.Range(0, from), cores, cancel);
        return new SessionSlice(index, sessions, [.. questions.Where((_, place) => place % step == 0)]);
    }

    /// <summary>How well parameters do here.</summary>
    /// <returns>The sums, over the questions, of reciprocal rank and of hits among the first 20.</returns>
    public (double ReciprocalRanks, double Hits) Try(SessionKnnParameters parameters)
    {
        var knn = new SessionKnn(_before, parameters);
        Span<ScoredItem> best = stackalloc ScoredItem[Wanted];
        var (ranks, hits) = (0d, 0d);
        foreach (var (session, clicks) in _questions)
        {
            var items = _sessions[session];
            var answer = best[..knn.Recommend(items[..clicks], default(AllItems), best)];
            var rank = RankOf(items[clicks], answer);
            if (rank < 0)
                continue;
            hits++;
            ranks += 1d / (rank + 1);
        }

        return (ranks, hits);
    }

    private static int RankOf(int item, ReadOnlySpan<ScoredItem> answer)
    {
        for (var rank = 0; rank < answer.Length; rank++)
        {
            if (answer[rank].Item == item)
                return rank;
        }

        return -1;
    }
}
