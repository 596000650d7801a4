using Platform.Hosting.Models;

namespace Platform.Recommender.Models;

/// <summary>A baseline that names no best seller has nothing to serve with.</summary>
internal sealed class MostSoldProbe : IModelProbe<MostSold>
{
    public int Ask(ServedModel<MostSold> candidate, SampleRequest sample)
    {
        var known = 0;
        for (var window = 0; window < MostSold.WindowDays.Length; window++)
        {
            foreach (var item in candidate.Model.Best(RankingScope.Everywhere, window).Items.Span)
                known += candidate.Products.ProductOf(item) >= 0 ? 1 : 0;
        }

        return known;
    }
}
