using Platform.Local.Live.Reporting;
using Platform.Local.Live.Timing;

namespace Platform.Local.Live.Visits;

/// <summary>What all visits of a run share.</summary>
internal sealed record VisitParts
{
    public required IShopPages Pages { get; init; }

    public required Timeline Timeline { get; init; }

    public required RunClock Clock { get; init; }

    public required LiveFigures Figures { get; init; }

    /// <summary>Is told that a visit came to its end.</summary>
    public required Action Ended { get; init; }

    /// <summary>Is told of a mistake of ours: whatever a shop does is none.</summary>
    public required Action<Exception> Failed { get; init; }
}
