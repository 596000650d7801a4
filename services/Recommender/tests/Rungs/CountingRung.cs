using Platform.Hosting.Answers;

namespace Platform.Recommender.Tests.Rungs;

/// <summary>Answers each time with another product: the number of times it was asked.</summary>
internal sealed class CountingRung : IRung<RecommendationQuery>
{
    public int Asked { get; private set; }

    public string Name => "counting";

    public RungLimits Limits => RungLimits.None;

    public ValueTask<RungAnswer> AskAsync(RecommendationQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        buffer.Span[0] = new ScoredProduct(++Asked, 0.5f);
        return ValueTask.FromResult(new RungAnswer(1, "counting", "v"));
    }
}
