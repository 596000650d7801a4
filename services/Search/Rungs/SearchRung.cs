using Platform.Hosting.Answers;
using Platform.Search.Models;

namespace Platform.Search.Rungs;

/// <summary>Answers from the index.</summary>
/// <param name="name">One of <see cref="Contracts.Rungs"/>.</param>
/// <param name="memory">Keeps lists that have something of a visitor's own in them; null for a rung whose lists have not.</param>
/// <param name="byMeaning">Whether it looks by meaning too.</param>
internal sealed class SearchRung(string name, ListMemory? memory, bool byMeaning) : IRung<SearchQuery>
{
    private static readonly RungLimits Costly = new() { Deadline = TimeSpan.FromMilliseconds(100), KeepsDeadline = true };

    public string Name => name;

    public RungLimits Limits => byMeaning ? Costly : RungLimits.None;

    public ValueTask<RungAnswer> AskAsync(SearchQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        var isPersonal = memory is not null;
        if (query.Result is not null || (isPersonal && query.Context.Viewed.Count == 0))
            return ValueTask.FromResult(RungAnswer.Nothing);
        var context = isPersonal ? query.Context : SearchContext.Nobody;
        var result = SearchEngine.Find(query.Live, query.Question, context, byMeaning && query.Live.Model is not null);
        if (isPersonal)
            result = memory!.Continue(query, result);
        if (!query.TryKeep(result))
            return ValueTask.FromResult(RungAnswer.Nothing);
        for (var at = 0; at < result.Page.Count; at++)
            buffer.Span[at] = new ScoredProduct(query.Live.ProductOf(result.Page[at].Document), result.Page[at].Score);
        return ValueTask.FromResult(new RungAnswer(result.Page.Count, query.Live.Model is null ? "" : SearchModel.Name, query.Live.Version));
    }
}
