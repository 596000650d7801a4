namespace Platform.Store.Events;

/// <summary>
/// Products that were shown at a placement, in their order: some fifty bytes and four a product, where a row a product
/// would take sixty. The numbers point into the tables of the <see cref="EventTable"/>; -1 stands for none.
/// </summary>
public readonly record struct Impression
{
    /// <summary>Milliseconds since 1970.</summary>
    public required long Time { get; init; }

    /// <summary>The answer that was shown, as in <see cref="EventRow.Answer"/>; 0 where the event names none.</summary>
    public required ulong Answer { get; init; }

    public required int Visitor { get; init; }

    public required int User { get; init; }

    public required int Session { get; init; }

    /// <summary>A number in <see cref="ImpressionTable.Placements"/>.</summary>
    public required int Placement { get; init; }

    /// <summary>What made the order, by its attribution token: a number in <see cref="ImpressionTable.Models"/>; -1 for none.</summary>
    public required int Model { get; init; }

    /// <summary>The first of its products in <see cref="ImpressionTable.Products"/>.</summary>
    public required int First { get; init; }

    /// <summary>How many products were shown, at least 1.</summary>
    public required int Count { get; init; }
}
