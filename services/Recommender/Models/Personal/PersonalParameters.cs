using Platform.Learning.Sessions;

namespace Platform.Recommender.Models.Personal;

/// <summary>What <see cref="YouMightAlsoLike"/> was trained with, part by part.</summary>
internal sealed record PersonalParameters
{
    /// <summary>Of the running session; null where they are to be found.</summary>
    public SessionKnnParameters? Session { get; init; }
}
