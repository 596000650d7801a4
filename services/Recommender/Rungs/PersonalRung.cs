using Platform.Hosting.Answers;
using Platform.Hosting.Models;
using Platform.Learning;
using Platform.Recommender.Models;

namespace Platform.Recommender.Rungs;

/// <summary>Answers a known customer from the history, and from the running session with it.</summary>
/// <param name="slot">Where the model serves.</param>
internal sealed class PersonalRung(ModelSlot<YouMightAlsoLike> slot) : IRung<RecommendationQuery>
{
    private static readonly RungLimits Quick = new() { Deadline = TimeSpan.FromMilliseconds(20), KeepsDeadline = true };

    public string Name => Contracts.Rungs.Personal;

    public RungLimits Limits => Quick;

    public ValueTask<RungAnswer> AskAsync(RecommendationQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        if (slot.Current is not { } served || query.History.Length == 0)
            return ValueTask.FromResult(RungAnswer.Nothing);
        Span<int> history = stackalloc int[query.History.Length];
        served.Products.ItemsOf(query.History, history);
        Span<int> session = stackalloc int[query.Session.Length];
        served.Products.ItemsOf(query.Session, session);

        Span<ScoredItem> best = stackalloc ScoredItem[VariantLimit.AskedFor(query)];
        var found = served.Model.ContinueHistory(history, session, new EligibleItems(query, served.Products), best);
        var count = VariantLimit.Take(query, served.Products, best[..found], buffer.Span);
        return ValueTask.FromResult(new RungAnswer(count, YouMightAlsoLike.Name, served.Version));
    }
}
