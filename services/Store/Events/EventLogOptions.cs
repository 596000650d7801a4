namespace Platform.Store.Events;

/// <summary>The bounds of the event log's writer.</summary>
public sealed record EventLogOptions
{
    /// <summary>Bytes that may wait to be written before further ones are refused.</summary>
    public long PendingBytes { get; init; } = 64L << 20;

    /// <summary>
    /// How long a group waits, at most, for more to share its flush with; only while several senders are about.
    /// </summary>
    public TimeSpan Gathering { get; init; } = TimeSpan.FromMilliseconds(1);

    /// <summary>Event ids remembered, at least, to refuse repeated deliveries.</summary>
    public int RememberedIds { get; init; } = 1_000_000;

    /// <summary>How far back ids are read again after a start. Older repeats are left to the readers.</summary>
    public TimeSpan RememberedTime { get; init; } = TimeSpan.FromHours(1);
}
