using Platform.Learning.Search.Semantic;
using Platform.Search.Live;
using Platform.Search.Models;

namespace Platform.Search;

/// <summary>Reads the features of hits, see <see cref="HitFeatures"/>.</summary>
internal static class FeatureReader
{
    /// <summary>Products that the visitor looked at last, and that count.</summary>
    private const int MostViewed = 8;

    /// <summary>Shape [hits, features].</summary>
    public static float[] Read(LiveIndex live, ReadOnlySpan<Candidate> hits, SearchContext context)
    {
        var features = new float[hits.Length * HitFeatures.Count];
        var taste = TasteOf(live, context);
        for (var at = 0; at < hits.Length; at++)
            Read(live, hits[at], taste, features.AsSpan(at * HitFeatures.Count, HitFeatures.Count));
        return features;
    }

    private static void Read(LiveIndex live, in Candidate hit, float[] taste, Span<float> row)
    {
        var phrase = hit.Lexical.Phrase;
        row[HitFeatures.Lexical] = hit.Lexical.Score;
        row[HitFeatures.Text] = hit.Lexical.Text;
        row[HitFeatures.Covered] = hit.Lexical.Covered;
        row[HitFeatures.Pairs] = phrase.Pairs;
        row[HitFeatures.InTitle] = phrase.InTitle;
        row[HitFeatures.TitleCovered] = phrase.TitleCovered;
        row[HitFeatures.IsHead] = phrase.IsHead ? 1 : 0;
        row[HitFeatures.Alike] = hit.Alike;
        row[HitFeatures.Popularity] = live.Model is { } model && hit.Document < model.Popularity.Length ? model.Popularity[hit.Document] : 0;
        row[HitFeatures.Personal] = taste.Length == 0 || live.VectorOf(hit.Document).IsEmpty ? 0 : VectorMath.Dot(taste, live.VectorOf(hit.Document));
        row[HitFeatures.Words] = hit.Words;
        var offer = live.Offers[hit.Document];
        row[HitFeatures.Discount] = offer.Discount;
        row[HitFeatures.RelativePrice] = offer.RelativePrice;
        row[HitFeatures.SizesLeft] = offer.SizesLeft;
    }

    /// <summary>What the visitor looked at, as a vector; empty for nobody.</summary>
    private static float[] TasteOf(LiveIndex live, SearchContext context)
    {
        if (context.Viewed.Count == 0 || live.Vectors is null)
            return [];
        var taste = new float[live.Vectors.Dimensions];
        foreach (var product in context.Viewed.TakeLast(MostViewed))
        {
            if (live.DocumentOf(product) is >= 0 and var document)
                VectorMath.AddScaled(taste, 1, live.VectorOf(document));
        }

        VectorMath.Normalize(taste);
        return taste;
    }
}
