using Platform.Ranking.Features;
using Platform.Ranking.Listings;
using Platform.World.Truth;

namespace Platform.Benchmarks.RankQuality;

/// <summary>The true taste, in the places of what is otherwise reckoned from the past.</summary>
internal static class TrueTaste
{
    /// <summary>As large a past as a customer could have.</summary>
    private const float Size = 5;

    public static Profile Of(ListingIndex index, DemoTruth truth, int shopper)
    {
        var taste = truth.TasteOf(shopper);
        var traits = index.Rows.Traits;
        var lifts = Enumerable.Range(0, ProductTraits.Fields).Select(field => new float[traits.CountOf(field)]).ToArray();
        var style = index.Served!.Model.Attributes.ToList().IndexOf("style");
        foreach (var (name, liking) in taste.Styles)
            Set(style < 0 ? -1 : ProductTraits.FirstAttribute + style, name, liking);
        foreach (var (name, liking) in taste.Colors)
            Set(ProductTraits.Color, name, liking);
        foreach (var brand in taste.Brands)
            Set(ProductTraits.Brand, brand, taste.BrandLoyalty);
        return Profile.Known(lifts, (float)taste.PriceLevel, (float)taste.DealLove, Size);

        void Set(int field, string value, double liking)
        {
            if (field >= 0 && traits.Find(field, value) is >= 0 and var number)
                lifts[field][number] = (float)liking;
        }
    }
}
