using Platform.Hosting.Answers;
using Platform.Hosting.Models;
using Platform.Learning;
using Platform.Recommender.Models;

namespace Platform.Recommender.Rungs;

/// <summary>Continues the running session. Of products that differ in colour or size only it shows a few.</summary>
/// <param name="slot">Where the model serves.</param>
internal sealed class SessionRung(ModelSlot<YouMightAlsoLike> slot) : IRung<RecommendationQuery>
{
    private static readonly RungLimits Quick = new() { Deadline = TimeSpan.FromMilliseconds(20), KeepsDeadline = true };

    public string Name => Contracts.Rungs.Session;

    public RungLimits Limits => Quick;

    public ValueTask<RungAnswer> AskAsync(RecommendationQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        if (slot.Current is not { } served || query.Session.Length == 0)
            return ValueTask.FromResult(RungAnswer.Nothing);
        Span<int> session = stackalloc int[query.Session.Length];
        served.Products.ItemsOf(query.Session, session);

        Span<ScoredItem> best = stackalloc ScoredItem[VariantLimit.AskedFor(query)];
        var found = served.Model.ContinueSession(session, new EligibleItems(query, served.Products), best);
        var count = VariantLimit.Take(query, served.Products, best[..found], buffer.Span);
        return ValueTask.FromResult(new RungAnswer(count, YouMightAlsoLike.Name, served.Version));
    }
}
