using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Learning;

namespace Platform.Recommender.Models;

/// <summary>Asks a version what it would answer to sessions that were seen before, and to customers who had such histories.</summary>
internal sealed class YouMightAlsoLikeProbe(ProductDirectory directory) : IModelProbe<YouMightAlsoLike>
{
    private const int Wanted = 20;

    public int Ask(ServedModel<YouMightAlsoLike> candidate, SampleRequest sample)
    {
        Span<ScoredItem> best = stackalloc ScoredItem[Wanted];
        int[] session = [.. sample.ProductIds.Select(id => candidate.Products.ItemOf(directory.Find(id)))];
        return candidate.Model.ContinueSession(session, default(AllItems), best)
            + candidate.Model.ContinueHistory(session, session, default(AllItems), best);
    }
}
