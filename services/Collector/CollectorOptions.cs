namespace Platform.Collector;

/// <summary>The bounds of what Collector takes; set by <c>Collector__MaxBodyBytes</c> and so on.</summary>
public sealed record CollectorOptions
{
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

    /// <summary>What is wrong with these options; null where nothing is.</summary>
    internal string? Problem =>
        MaxBodyBytes is < 1_000 or > 256 << 20 ? $"MaxBodyBytes is {MaxBodyBytes}; expected 1000 to {256 << 20}."
        : MaxEventBytes < 100 || MaxEventBytes > MaxBodyBytes ? $"MaxEventBytes is {MaxEventBytes}; expected 100 to MaxBodyBytes, {MaxBodyBytes}."
        : MaxEvents is < 1 or > 1_000_000 ? $"MaxEvents is {MaxEvents}; expected 1 to 1000000."
        : EventsPerSecond is < 1 ? $"EventsPerSecond is {EventsPerSecond}; expected 1 at least, or nothing."
        : null;
}
