namespace Platform.World;

/// <summary>How large the demo shop's world is, and how long its history.</summary>
public sealed record WorldOptions
{
    public int Seed { get; init; } = 1;

    public int Products { get; init; } = 50_000;

    public int Customers { get; init; } = 100_000;

    /// <summary>About as many events; the true number follows from what customers do.</summary>
    public int Events { get; init; } = 2_000_000;

    public int Days { get; init; } = 90;

    /// <summary>What changes, and when.</summary>
    public Drift Drift { get; init; } = Drift.None;

    /// <summary>The history ends at the midnight (UTC) before this.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>How many threads may be used. It does not change the world.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>In which languages products have texts: en, sv, de. A very large shop is smaller in one.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en", "sv", "de"];
}
