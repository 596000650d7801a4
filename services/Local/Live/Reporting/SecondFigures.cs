namespace Platform.Local.Live.Reporting;

/// <summary>What happened since the last line of figures.</summary>
internal sealed record SecondFigures
{
    /// <summary>The time that it covers, in seconds of the wall.</summary>
    public required double Seconds { get; init; }

    /// <summary>Sessions that were due.</summary>
    public required long Arrived { get; init; }

    /// <summary>Sessions that were due and could not begin, as too many were there.</summary>
    public required long Dropped { get; init; }

    /// <summary>Sessions that are there now.</summary>
    public required int InFlight { get; init; }

    public required long Requests { get; init; }

    public required long Errors { get; init; }

    public required long Orders { get; init; }

    /// <summary>Orders for each session that is over, since the start.</summary>
    public required double Conversion { get; init; }

    /// <summary>Milliseconds from when a request was due.</summary>
    public required double P50 { get; init; }

    public required double P99 { get; init; }
}
