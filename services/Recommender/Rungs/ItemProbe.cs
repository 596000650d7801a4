using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Learning;
using Platform.Recommender.Models;

namespace Platform.Recommender.Rungs;

/// <summary>
/// Asks a version for the neighbours of sampled products. A sample may be of products that this model has nothing
/// to say of, as clicks and baskets may come from different sources; then the first product is asked that it knows.
/// </summary>
internal sealed class ItemProbe<TModel>(ProductDirectory directory) : IModelProbe<TModel>
    where TModel : class, IModel<TModel>, INeighbourModel
{
    private const int Wanted = 20;

    public int Ask(ServedModel<TModel> candidate, SampleRequest sample)
    {
        Span<ScoredItem> best = stackalloc ScoredItem[Wanted];
        int[] known = [.. sample.ProductIds.Select(id => candidate.Products.ItemOf(directory.Find(id))).Where(item => item >= 0)];
        if (known.Length > 0 && candidate.Model.Find(known, default(AllItems), best) is > 0 and var found)
            return found;
        for (var item = 0; item < candidate.Model.Products.Count; item++)
        {
            if (candidate.Model.Find([item], default(AllItems), best) is > 0 and var any)
                return any;
        }

        return 0;
    }
}
