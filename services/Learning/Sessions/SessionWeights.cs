namespace Platform.Learning.Sessions;

/// <summary>The powers that <see cref="SessionKnnParameters"/> speak of, as tables: a query takes none.</summary>
internal sealed class SessionWeights
{
    /// <summary>Clicks to either side of a match that a session votes for.</summary>
    public const int Reach = 40;

    private readonly float _likeness;

    public SessionWeights(SessionIndex index, SessionKnnParameters parameters)
    {
        _likeness = parameters.Likeness;
        ByAge = Array.ConvertAll(index.Ages, age => MathF.Pow(1 + age, -parameters.Ageing));
        Rarity = Array.ConvertAll(index.Counts, count =>
            MathF.Pow(MathF.Log(1 + ((float)index.SessionCount / Math.Max(1, count))), parameters.Rarity));
        Damping = Array.ConvertAll(index.Counts, count => MathF.Pow(Math.Max(1, count), -parameters.PopularityDamping));
        ByLag = Powers(RunningSession.Longest, lag => MathF.Pow(1 + lag, -parameters.Forgetting));
        Ahead = Powers(Reach + 1, distance => MathF.Pow(Math.Max(1, distance), -parameters.AheadDecay));
        Behind = Powers(Reach + 1, distance => parameters.Behind * MathF.Pow(Math.Max(1, distance), -parameters.BehindDecay));
        Return = Powers(RunningSession.Longest + 1, rank => parameters.Return * MathF.Pow(Math.Max(1, rank), -parameters.ReturnDecay));
    }

    /// <summary>Shape [sessions].</summary>
    public float[] ByAge { get; }

    /// <summary>Shape [items].</summary>
    public float[] Rarity { get; }

    /// <summary>Shape [items].</summary>
    public float[] Damping { get; }

    /// <summary>By how many clicks ago.</summary>
    public float[] ByLag { get; }

    /// <summary>By how many clicks after the match; the match itself counts 1.</summary>
    public float[] Ahead { get; }

    /// <summary>By how many clicks before the match.</summary>
    public float[] Behind { get; }

    /// <summary>By how many different items ago, from 1.</summary>
    public float[] Return { get; }

    /// <summary>Memory that the long tables take, in bytes.</summary>
    public long Bytes => sizeof(float) * ((long)ByAge.Length + Rarity.Length + Damping.Length);

    /// <summary>The votes of a session by its likeness, before it ages.</summary>
    public float OfLikeness(float likeness) => MathF.Pow(likeness, _likeness);

    private static float[] Powers(int count, Func<int, float> power) => [.. Enumerable.Range(0, count).Select(power)];
}
