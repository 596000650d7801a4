namespace Platform.Storefront;

/// <summary>How the shop meets the platform; set by <c>Storefront__Platform</c> and so on.</summary>
public sealed record StorefrontOptions
{
    /// <summary>Where the platform's <c>/v1</c> is, such as <c>https://ml.shop.example</c>; the process itself where absent.</summary>
    public Uri? Platform { get; init; }

    /// <summary>How long a page waits for a service, all blocks at once.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>Calls of one service that may be waited for at once.</summary>
    public int MostCalls { get; init; } = 512;

    /// <summary>The part of calls that fail, from which on a service is not asked.</summary>
    public double BreakAtFailures { get; init; } = 0.5;

    /// <summary>Fewer calls than this say nothing about a service.</summary>
    public int BreakAfterCalls { get; init; } = 8;

    /// <summary>The calls of this time say whether a service works.</summary>
    public TimeSpan BreakWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a service is not asked, before one call tries it again.</summary>
    public TimeSpan BreakFor { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Events that wait to be sent, at most; those beyond are lost and counted.</summary>
    public int MostEvents { get; init; } = 20_000;

    /// <summary>Events sent at once, at most.</summary>
    public int EventsAtOnce { get; init; } = 500;

    /// <summary>How long one sending of events may take.</summary>
    public TimeSpan EventDeadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The pause after the first failed sending; each further one is twice as long, with chance in it.</summary>
    public TimeSpan EventPause { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest pause between two sendings.</summary>
    public TimeSpan LongestEventPause { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long the same events are tried before they are given up.</summary>
    public TimeSpan GiveUpEventsAfter { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long the end of the process waits for the last events.</summary>
    public TimeSpan DrainEventsFor { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What is wrong with them; null where nothing is.</summary>
    public string? Problem =>
        Platform is { IsAbsoluteUri: false } ? $"Platform: expected an address such as https://ml.shop.example, found {Platform}."
        : Outside(nameof(Deadline), Deadline, 10)
        ?? (MostCalls < 1 ? $"MostCalls: expected at least 1, found {MostCalls}." : null)
        ?? (BreakAtFailures is not (> 0 and <= 1) ? $"BreakAtFailures: expected more than 0 and at most 1, found {BreakAtFailures}." : null)
        ?? (BreakAfterCalls < 2 ? $"BreakAfterCalls: expected at least 2, found {BreakAfterCalls}." : null)
        ?? Outside(nameof(BreakWithin), BreakWithin, 500)
        ?? Outside(nameof(BreakFor), BreakFor, 500)
        ?? (MostEvents < 1 ? $"MostEvents: expected at least 1, found {MostEvents}." : null)
        ?? (EventsAtOnce is < 1 or > 10_000 ? $"EventsAtOnce: expected 1 to 10000, found {EventsAtOnce}." : null)
        ?? Outside(nameof(EventDeadline), EventDeadline, 10)
        ?? Outside(nameof(EventPause), EventPause, 1)
        ?? Outside(nameof(LongestEventPause), LongestEventPause, EventPause.TotalMilliseconds)
        ?? Outside(nameof(GiveUpEventsAfter), GiveUpEventsAfter, 10)
        ?? Outside(nameof(DrainEventsFor), DrainEventsFor, 0);

    /// <summary>What the timers behind it can do: from a few milliseconds to a day.</summary>
    private static string? Outside(string name, TimeSpan value, double leastMilliseconds) =>
        value < TimeSpan.FromMilliseconds(leastMilliseconds) || value > TimeSpan.FromDays(1)
            ? $"{name}: expected {leastMilliseconds:0} ms to a day, found {value}."
            : null;
}
