using Platform.Contracts;

namespace Platform.Store.Events;

/// <summary>
/// An event and one of its products, or an event without any. The numbers point into the tables of the
/// <see cref="EventTable"/>; -1 stands for none.
/// </summary>
public readonly record struct EventRow
{
    public EventRow()
    {
    }

    /// <summary>Milliseconds since 1970.</summary>
    public required long Time { get; init; }

    /// <summary>Which event, from 0; the rows of one event stand together.</summary>
    public required int Event { get; init; }

    public required int Visitor { get; init; }

    public required int User { get; init; }

    public required int Session { get; init; }

    public required int Product { get; init; }

    public required int Quantity { get; init; }

    public required int Entity { get; init; }

    /// <summary>Of a search only.</summary>
    public int Query { get; init; } = -1;

    /// <summary>The answer it follows from: a hash of the attribution token, to be found again in <see cref="Impression.Answer"/>; 0 for none.</summary>
    public ulong Answer { get; init; }

    public required EventType Type { get; init; }

    public required Consent Consent { get; init; }
}
