namespace Platform.World.History;

/// <summary>What a history came to, as an analyst of the shop would count it.</summary>
public sealed record HistoryFigures
{
    /// <summary>The midnight of the first day.</summary>
    public required DateTimeOffset Start { get; init; }

    public required int Events { get; init; }

    public required int Sessions { get; init; }

    /// <summary>Product pages looked at.</summary>
    public required int Views { get; init; }

    /// <summary>Sessions that put something into the basket.</summary>
    public required int BasketSessions { get; init; }

    public required int SearchSessions { get; init; }

    /// <summary>Sessions that searched and bought.</summary>
    public required int SearchOrders { get; init; }

    public required int Orders { get; init; }

    public required int Items { get; init; }

    /// <summary>Items that are sent back, which no event says.</summary>
    public required int Returned { get; init; }

    /// <summary>In euro.</summary>
    public required double Revenue { get; init; }

    /// <summary>Shoppers who bought at least once.</summary>
    public required int Buyers { get; init; }

    /// <summary>Shoppers who bought more than once.</summary>
    public required int RepeatBuyers { get; init; }

    /// <summary>The share of the items sold that the best-selling fifth of the products sold had.</summary>
    public required double TopFifthShare { get; init; }

    /// <summary>Shape [days]: sessions.</summary>
    public required IReadOnlyList<int> ByDay { get; init; }

    /// <summary>Shape [days, 24]: sessions by the hour (UTC) in which they began.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> ByHour { get; init; }
}
