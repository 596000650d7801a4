using Platform.Learning.Tuning;

namespace Platform.Learning.Sessions;

/// <summary>
/// Finds the parameters of a <see cref="SessionKnn"/> from the sessions it is to learn from: several slices of the
/// newest time, each asked of a model that knows only what lies before it. One slice alone would be learnt by heart.
/// </summary>
public static class SessionTuner
{
    /// <summary>Trials of a shop's first training: well under a minute on a small machine.</summary>
    public const int QuickTrials = 128;

    /// <summary>Trials of a training that is asked to tune.</summary>
    public const int LongTrials = 480;

    /// <summary>Slices, newest time backwards.</summary>
    private const int Slices = 6;

    /// <summary>The newest part of the sessions that is cut into slices.</summary>
    private const double SlicedPart = 0.3;

    /// <summary>Questions of a slice, at most.</summary>
    private const int QuestionsPerSlice = 1_500;

    /// <summary>Fewer questions than this say nothing: the defaults do better.</summary>
    private const int FewestToChoose = 30;

    /// <summary>Fewer questions than this tell one kind of shop from another, and no more.</summary>
    private const int FewestToSearch = 300;

    /// <summary>Sessions that are looked at, the newest: more would only take longer.</summary>
    private const int MostSessions = 150_000;

    /// <summary>The weight of a hit among the first 20, beside the reciprocal rank.</summary>
    private const double HitWeight = 0.5;

    /// <summary>Two kinds of shops to start from: clicks repeat an item at once, or never do.</summary>
    private static readonly SessionKnnParameters[] Starts =
    [
        new(),
        new()
        {
            Window = 6, MostSessions = 300, Forgetting = 1.4f, Rarity = 0.6f, Likeness = 2, Ageing = 0.55f, AheadDecay = 0.45f,
            Behind = 1, BehindDecay = 0.8f, PopularityDamping = 0.14f, Current = 0.95f, CurrentKept = 0.4f, CurrentHabit = 0.9f,
            Return = 0.6f, ReturnDecay = 0.3f, ReturnKept = 1, ReturnHabit = 1.3f, Retrace = 0,
        },
    ];

    /// <summary>Finds parameters.</summary>
    /// <param name="sessions">The sessions, by rising time.</param>
    /// <param name="budget">How much may be tried. The result depends on its trials and its seed alone.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The parameters with the highest mean of MRR@20 + HR@20 / 2; the defaults where there is too little to ask.</returns>
    public static SessionKnnParameters Find(Sequences sessions, SearchBudget budget, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(budget);
        var slices = Cut(sessions.Range(Math.Max(0, sessions.Count - MostSessions), sessions.Count), budget.Cores, cancel);
        var questions = slices.Sum(slice => slice.Count);
        if (questions < FewestToChoose)
            return Starts[0];
        double Score(SessionKnnParameters parameters) => slices.Average(slice => ScoreOf(slice, parameters));
        var start = Starts.MaxBy(Score)!;
        if (questions < FewestToSearch)
            return start;
        return RandomSearch.Find(
            start, random => Vary(start, random, change: 0.5, size: 2), (near, random) => Vary(near, random, change: 0.2, size: 1),
            Score, budget with { WidePart = 0.15 }, cancel).Best;
    }

    private static double ScoreOf(SessionSlice slice, SessionKnnParameters parameters)
    {
        var (ranks, hits) = slice.Try(parameters);
        return (ranks + (HitWeight * hits)) / slice.Count;
    }

    private static List<SessionSlice> Cut(Sequences sessions, int cores, CancellationToken cancel)
    {
        var slices = new List<SessionSlice>(Slices);
        var first = sessions.Count * (1 - SlicedPart);
        for (var slice = 0; slice < Slices; slice++)
        {
            var from = (int)(first + (sessions.Count * SlicedPart * slice / Slices));
            var before = (int)(first + (sessions.Count * SlicedPart * (slice + 1) / Slices));
            var cut = SessionSlice.Cut(sessions, from, before, QuestionsPerSlice, cores, cancel);
            if (cut.Count > 0)
                slices.Add(cut);
        }

        return slices;
    }

    /// <summary>Changes some of the parameters.</summary>
    /// <param name="near">What to start from.</param>
    /// <param name="random">Draws.</param>
    /// <param name="change">The chance of each to be changed.</param>
    /// <param name="size">How much: 1 is half of it and a little, or as much again.</param>
    private static SessionKnnParameters Vary(SessionKnnParameters near, Random random, double change, double size)
    {
        bool Changes() => random.NextDouble() < change;
        double Step() => (random.NextDouble() + random.NextDouble() - 1) * size;
        float Weight(float value, float most) => Changes()
            ? (float)Math.Clamp((value * Math.Pow(2, Step())) + (Step() * 0.1 * most), 0, most)
            : value;
        int Number(int value, int least, int most) => Changes()
            ? Math.Clamp((int)Math.Round(value * Math.Pow(2, Step())), least, most)
            : value;
        return new SessionKnnParameters
        {
            Window = Number(near.Window, 1, 8),
            MostSessions = Number(near.MostSessions, 50, 600),
            Neighbours = Number(near.Neighbours, 50, 600),
            Forgetting = Weight(near.Forgetting, 2),
            Rarity = Weight(near.Rarity, 2),
            Likeness = Weight(near.Likeness, 4),
            Ageing = Weight(near.Ageing, 1),
            AheadDecay = Weight(near.AheadDecay, 3),
            Behind = Weight(near.Behind, 1.5f),
            BehindDecay = Weight(near.BehindDecay, 3),
            PopularityDamping = Weight(near.PopularityDamping, 0.6f),
            SecondHop = Weight(near.SecondHop, 1),
            Current = Weight(near.Current, 3),
            CurrentKept = Weight(near.CurrentKept, 1.5f),
            CurrentHabit = Weight(near.CurrentHabit, 1.5f),
            Return = Weight(near.Return, 4),
            ReturnDecay = Weight(near.ReturnDecay, 2),
            ReturnKept = Weight(near.ReturnKept, 2),
            ReturnHabit = Weight(near.ReturnHabit, 1.5f),
            Retrace = Weight(near.Retrace, 3),
        };
    }
}
