namespace Platform.Benchmarks.Reporting;

/// <summary>One figure of a report.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">What was reached.</param>
/// <param name="Unit">Its unit; empty for a ratio or a metric.</param>
internal sealed record Figure(string Name, double Value, string Unit = "")
{
    /// <summary>What is to be reached, in words, such as "≥ 0.36; aim 0.395"; empty where nothing was asked.</summary>
    public string Target { get; init; } = "";

    /// <summary>What it is held against.</summary>
    public string Peer { get; init; } = "";

    /// <summary>What the peer reached: in the same run, or as published.</summary>
    public double? PeerValue { get; init; }

    /// <summary>The value over the peer's.</summary>
    public double? Ratio => PeerValue is { } peer and not 0 ? Value / peer : null;
}
