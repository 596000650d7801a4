namespace Platform.Learning.Sessions;

/// <summary>
/// What a <see cref="SessionKnn"/> weighs and how much. The defaults serve a shop of which nothing is known;
/// <see cref="SessionTuner"/> finds a shop's own.
/// </summary>
public sealed record SessionKnnParameters
{
    /// <summary>The longest list of sessions that an index keeps of an item.</summary>
    public const int MostSessionsOfAll = 1_000;

    /// <summary>The widest <see cref="Window"/>.</summary>
    public const int WidestWindow = 10;

    /// <summary>The newest different items of the running session that call up sessions, 1 to <see cref="WidestWindow"/>.</summary>
    public int Window { get; init; } = 5;

    /// <summary>Sessions that one of these items calls up, its newest, 1 to <see cref="MostSessionsOfAll"/>.</summary>
    public int MostSessions { get; init; } = 350;

    /// <summary>Of all sessions called up, those that vote: the most alike, at least 1.</summary>
    public int Neighbours { get; init; } = 250;

    /// <summary>An item r clicks back weighs (1 + r)^-this in the likeness of sessions.</summary>
    public float Forgetting { get; init; } = 0.95f;

    /// <summary>An item weighs ln(1 + sessions / its sessions)^this in the likeness of sessions.</summary>
    public float Rarity { get; init; } = 1.1f;

    /// <summary>A session has likeness^this votes.</summary>
    public float Likeness { get; init; } = 1.85f;

    /// <summary>A session that ended d days before the newest has (1 + d)^-this of its votes.</summary>
    public float Ageing { get; init; } = 0.2f;

    /// <summary>An item d clicks after the matched one gets d^-this of a session's votes.</summary>
    public float AheadDecay { get; init; } = 0.7f;

    /// <summary>An item just before the matched one gets this much of what it would get just after it.</summary>
    public float Behind { get; init; } = 0.9f;

    /// <summary>An item d clicks before the matched one gets d^-this of <see cref="Behind"/>.</summary>
    public float BehindDecay { get; init; } = 1;

    /// <summary>An item's votes are multiplied by (its sessions)^-this.</summary>
    public float PopularityDamping { get; init; } = 0.15f;

    /// <summary>Votes of the items that are found by way of the best ones, against those of the best ones.</summary>
    public float SecondHop { get; init; } = 0.25f;

    /// <summary>
    /// Whether the current item may come back: it gets this much of the highest score of another item. 0 and
    /// <see cref="CurrentKept"/> 0 keep it out.
    /// </summary>
    public float Current { get; init; }

    /// <summary>The part of its votes that the current item keeps.</summary>
    public float CurrentKept { get; init; }

    /// <summary>How much more <see cref="Current"/> counts for a shopper who repeated clicks before: a power.</summary>
    public float CurrentHabit { get; init; } = 0.5f;

    /// <summary>The item seen before the current one gets this much of the highest score.</summary>
    public float Return { get; init; } = 2.2f;

    /// <summary>The r-th different item before the current one gets r^-this of <see cref="Return"/>.</summary>
    public float ReturnDecay { get; init; } = 1;

    /// <summary>The part of its votes that an item seen before keeps.</summary>
    public float ReturnKept { get; init; } = 0.75f;

    /// <summary>How much more <see cref="Return"/> counts for a shopper who returned before: a power.</summary>
    public float ReturnHabit { get; init; } = 0.4f;

    /// <summary>
    /// What followed the current item earlier in the running session gets this much of the highest score, d clicks
    /// on d^-2 of it.
    /// </summary>
    public float Retrace { get; init; } = 1.3f;

    /// <summary>What is wrong with the parameters; null where nothing is.</summary>
    public string? Problem()
    {
        if (Window is < 1 or > WidestWindow)
            return $"Window must be 1 to {WidestWindow}, not {Window}.";
        if (MostSessions is < 1 or > MostSessionsOfAll)
            return $"MostSessions must be 1 to {MostSessionsOfAll}, not {MostSessions}.";
        if (Neighbours < 1)
            return $"Neighbours must be at least 1, not {Neighbours}.";
        ReadOnlySpan<float> weights =
        [
            Forgetting, Rarity, Likeness, Ageing, AheadDecay, Behind, BehindDecay, PopularityDamping, SecondHop, Current,
            CurrentKept, CurrentHabit, Return, ReturnDecay, ReturnKept, ReturnHabit, Retrace,
        ];
        foreach (var weight in weights)
        {
            if (!float.IsFinite(weight) || weight is < 0 or > 100)
                return $"Every weight must be 0 to 100, not {weight}.";
        }

        return null;
    }
}
