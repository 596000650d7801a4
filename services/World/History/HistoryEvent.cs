using Platform.Contracts;

namespace Platform.World.History;

/// <summary>Something that happened, before it is written as JSON; its texts and lists lie in its <see cref="DayLog"/>.</summary>
internal readonly record struct HistoryEvent
{
    /// <summary>Milliseconds since the history began.</summary>
    public required long Time { get; init; }

    /// <summary>Which visit of the log.</summary>
    public required int Visit { get; init; }

    /// <summary>Which event of the visit.</summary>
    public required int Order { get; init; }

    public required EventType Type { get; init; }

    /// <summary>The first of its products in the log's list.</summary>
    public int First { get; init; }

    /// <summary>How many products it has.</summary>
    public int Count { get; init; }

    /// <summary>The category, or the query's number in the log's list; -1 for none.</summary>
    public int Subject { get; init; }

    /// <summary>The answer it follows, or is an impression of: a number in the log's list; -1 for none.</summary>
    public int Answer { get; init; }
}
