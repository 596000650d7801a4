using Platform.Learning.Sessions;

namespace Platform.Learning.Tests.Sessions;

/// <summary>Sessions small enough to reckon by hand, and random ones.</summary>
internal static class ToySessions
{
    public const long Day = 86_400;

    /// <summary>Parameters under which nothing but the neighbours' plain votes counts.</summary>
    public static readonly SessionKnnParameters Plain = new()
    {
        Window = 5, MostSessions = 100, Neighbours = 100, Forgetting = 0, Rarity = 0, Likeness = 1, Ageing = 0, AheadDecay = 1,
        Behind = 0.5f, BehindDecay = 1, PopularityDamping = 0, SecondHop = 0, Current = 0, CurrentKept = 0, CurrentHabit = 0,
        Return = 0, ReturnDecay = 0, ReturnKept = 1, ReturnHabit = 0, Retrace = 0,
    };

    /// <summary>Sessions a day apart, oldest first.</summary>
    public static Sequences Of(int itemCount, params int[][] sessions)
    {
        var offsets = new int[sessions.Length + 1];
        for (var session = 0; session < sessions.Length; session++)
            offsets[session + 1] = offsets[session] + sessions[session].Length;
        var times = Enumerable.Range(0, sessions.Length).Select(session => session * Day).ToArray();
        return new Sequences(offsets, [.. sessions.SelectMany(session => session)], times, itemCount);
    }

    public static SessionKnn Learn(SessionKnnParameters parameters, Sequences sessions) =>
        new(SessionIndex.Build(sessions, cores: 1), parameters);

    /// <summary>Sessions of shoppers who walk along a ring of items, sometimes back, sometimes astray.</summary>
    public static Sequences Random(int seed, int count, int itemCount)
    {
        var random = new Random(seed);
        return Of(itemCount, [.. Enumerable.Range(0, count).Select(_ =>
        {
            var session = new List<int> { random.Next(itemCount) };
            for (var length = random.Next(1, 8); length > 0; length--)
            {
                session.Add(random.Next(10) switch
                {
                    < 6 => (session[^1] + 1) % itemCount,
                    < 9 => session[random.Next(session.Count)],
                    _ => random.Next(itemCount),
                });
            }

            return session.ToArray();
        })]);
    }

    public static ScoredItem[] Ask(this SessionKnn knn, int[] session, int count = 20) =>
        knn.Ask(session, default(AllItems), count);

    public static ScoredItem[] Ask<TFilter>(this SessionKnn knn, int[] session, TFilter filter, int count = 20)
        where TFilter : struct, IItemFilter
    {
        var best = new ScoredItem[count];
        return best[..knn.Recommend(session, filter, best)];
    }
}
