using Platform.Learning.Histories;
using Platform.Learning.Sessions;

namespace Platform.Recommender.Models.Personal;

/// <summary>What <see cref="YouMightAlsoLike"/> was trained with, part by part.</summary>
internal sealed record PersonalParameters
{
    /// <summary>Of the running session; null where they are to be found.</summary>
    public SessionKnnParameters? Session { get; init; }

    /// <summary>Of the customers' histories; null where they are to be found.</summary>
    public HistoryParameters? History { get; init; }

    /// <summary>How much the history counts beside a running session, 0 to 1; null where it is to be found.</summary>
    public float? HistoryWeight { get; init; }
}
