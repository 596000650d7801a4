namespace Platform.World.Truth;

/// <summary>What visits came to in one shop.</summary>
public sealed record PolicyOutcome
{
    public required int Sessions { get; init; }

    /// <summary>Products opened from the first list page of each visit.</summary>
    public required int ListOpens { get; init; }

    /// <summary>The same as the choice model expects it, given those pages.</summary>
    public required double ExpectedListOpens { get; init; }

    /// <summary>Visits that put something from their first list page into the basket, before anything else lay there.</summary>
    public required int ListBaskets { get; init; }

    /// <summary>The same as the choice model expects it, given those pages.</summary>
    public required double ExpectedListBaskets { get; init; }

    public required int BasketSessions { get; init; }

    public required int Orders { get; init; }

    public required int Items { get; init; }

    /// <summary>In euro.</summary>
    public required double Revenue { get; init; }
}
