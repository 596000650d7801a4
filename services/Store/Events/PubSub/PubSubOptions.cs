namespace Platform.Store.Events.PubSub;

/// <summary>The topic that events go to, and the bounds of going there; set by <c>Events__Topic</c> and so on.</summary>
public sealed record PubSubOptions
{
    private static readonly TimeSpan LongestDeadline = TimeSpan.FromMinutes(1);

    /// <summary>The full name, <c>projects/PROJECT/topics/TOPIC</c>. Null: events go to files of the data folder.</summary>
    public string? Topic { get; init; }

    /// <summary>Where Pub/Sub is. That of a region keeps messages in it on their way too.</summary>
    public Uri Endpoint { get; init; } = new("https://pubsub.googleapis.com");

    /// <summary>
    /// After its arrival a batch is tried for so long, then whoever sent it is told to come again. Less than the five
    /// seconds for which those wait who hand on events.
    /// </summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>Before a second try; each further one waits twice as long, with chance, and a second at most.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Requests on their way at once. What arrives meanwhile shares the next ones.</summary>
    public int Publishers { get; init; } = 8;

    /// <summary>Bytes of events that may wait before further ones are refused.</summary>
    public long PendingBytes { get; init; } = 32L << 20;

    /// <summary>Ids of published events remembered, at least, so that a repeat costs no second message.</summary>
    public int RememberedIds { get; init; } = 200_000;

    /// <summary>What is wrong with these options; null where nothing is.</summary>
    public string? Problem =>
        Topic is not null && Topic.Split('/') is not ["projects", { Length: > 0 }, "topics", { Length: > 0 }]
            ? $"Topic is \"{Topic}\"; expected projects/PROJECT/topics/TOPIC."
        : !Endpoint.IsAbsoluteUri || Endpoint.Scheme is not ("http" or "https") ? $"Endpoint is {Endpoint}; expected an address such as https://pubsub.googleapis.com."
        : Deadline <= TimeSpan.Zero || Deadline > LongestDeadline ? $"Deadline is {Deadline}; expected more than nothing and at most {LongestDeadline}."
        : FirstPause < TimeSpan.Zero || FirstPause > Deadline ? $"FirstPause is {FirstPause}; expected nothing to Deadline, {Deadline}."
        : Publishers is < 1 or > 256 ? $"Publishers is {Publishers}; expected 1 to 256."
        : PendingBytes < 1 ? $"PendingBytes is {PendingBytes}; expected 1 or more."
        : RememberedIds < 1 ? $"RememberedIds is {RememberedIds}; expected 1 or more."
        : null;
}
