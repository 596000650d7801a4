namespace Platform.Local.Live;

/// <summary>How many shoppers come, and how they behave. Bound from the command line by <see cref="LiveArguments"/>.</summary>
internal sealed record LiveOptions
{
    /// <summary>A rate in sessions a second, the name of a profile, or the file of a trace.</summary>
    public required string Shoppers { get; init; }

    /// <summary>What a trace or a profile is multiplied by.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>How many seconds of a trace are passed over.</summary>
    public long From { get; init; }

    /// <summary>How many seconds of the shop's time pass in one of the wall's.</summary>
    public double Speed { get; init; } = 1;

    /// <summary>Whether taste and catalogue change on the way.</summary>
    public bool Drift { get; init; }

    public bool Pictures { get; init; }

    public bool Gzip { get; init; }

    /// <summary>Sessions at a time; who comes when so many are there is dropped, and counted.</summary>
    public int MostSessions { get; init; } = 20_000;

    /// <summary>Seconds of the wall that a shopper waits for a page.</summary>
    public double Patience { get; init; } = 10;

    /// <summary>Seconds of the wall after which the run ends; null for when it is told to, or the trace is over.</summary>
    public double? Duration { get; init; }
}
