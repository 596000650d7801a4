namespace Platform.Collector;

/// <summary>The bounds of what Collector takes; set by <c>Collector__MaxBodyBytes</c> and so on.</summary>
public sealed record CollectorOptions
{
    /// <summary>What the web server and the log's writer take in one piece.</summary>
    private const int LargestBody = 24 << 20;

    /// <summary>Bytes of a request's body, at most.</summary>
    public int MaxBodyBytes { get; init; } = 8 << 20;

    /// <summary>Bytes of one event, at most.</summary>
    public int MaxEventBytes { get; init; } = 64 << 10;

    /// <summary>Events of one request, at most.</summary>
    public int MaxEvents { get; init; } = 10_000;

    /// <summary>
    /// Events a second that one client address may send, on average, with ten seconds' worth at once. Null for no
    /// bound. Requests from the machine itself are never bounded.
    /// </summary>
    public int? EventsPerSecond { get; init; } = 5_000;

    /// <summary>Bytes of all bodies that are being read at once, at most.</summary>
    public int MaxBytesInFlight { get; init; } = 128 << 20;

    /// <summary>What is wrong with these options; null where nothing is.</summary>
    internal string? Problem =>
        MaxBodyBytes is < 1_000 or > LargestBody ? $"MaxBodyBytes is {MaxBodyBytes}; expected 1000 to {LargestBody}."
        : MaxEventBytes < 100 || MaxEventBytes > MaxBodyBytes ? $"MaxEventBytes is {MaxEventBytes}; expected 100 to MaxBodyBytes, {MaxBodyBytes}."
        : MaxEvents is < 1 or > 1_000_000 ? $"MaxEvents is {MaxEvents}; expected 1 to 1000000."
        : EventsPerSecond is < 1 or > 10_000_000 ? $"EventsPerSecond is {EventsPerSecond}; expected 1 to 10000000, or nothing."
        : MaxBytesInFlight < 2 * MaxBodyBytes ? $"MaxBytesInFlight is {MaxBytesInFlight}; expected twice MaxBodyBytes, {2 * MaxBodyBytes}, at least."
        : null;
}
