using Platform.Contracts;

namespace Platform.World;

/// <summary>Something a customer did, before it is written as JSON.</summary>
internal readonly record struct WorldEvent : IComparable<WorldEvent>
{
    /// <summary>Milliseconds since the history began.</summary>
    public required long Time { get; init; }

    public required int Customer { get; init; }

    /// <summary>Which visit of the customer.</summary>
    public required int Visit { get; init; }

    /// <summary>Which event of the visit.</summary>
    public required int Order { get; init; }

    public required EventType Type { get; init; }

    /// <summary>The product; the first of a purchase, whose others follow as events of their own; -1 for none.</summary>
    public required int Product { get; init; }

    /// <summary>The category of a category page or of a search; -1 for none.</summary>
    public required int Category { get; init; }

    public int CompareTo(WorldEvent other) =>
        (Time, Customer, Visit, Order).CompareTo((other.Time, other.Customer, other.Visit, other.Order));
}
