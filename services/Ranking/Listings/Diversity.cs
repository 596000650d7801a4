using Platform.Ranking.Features;

namespace Platform.Ranking.Listings;

/// <summary>
/// Variety among the first products: not more than two of one group of variants, and what is too like those above it
/// waits a little (maximal marginal relevance: Carbonell and Goldstein 1998, "The Use of MMR, Diversity-Based Reranking
/// for Reordering Documents and Producing Summaries", section 2; here relevance falls with the rank).
/// </summary>
internal static class Diversity
{
    public const int First = 20;
    public const int MostVariants = 2;

    /// <summary>How deep is looked for something else.</summary>
    private const int Depth = 60;

    /// <summary>The weight of relevance; the rest is that of being unlike.</summary>
    private const float Relevance = 0.97f;

    /// <summary>Arranges the first places of a list.</summary>
    public static void Apply(ListDraft draft, ProductTraits traits)
    {
        for (var place = 0; place < Math.Min(First, draft.Products.Count); place++)
        {
            var best = BestFor(draft, traits, place);
            if (best == place)
                continue;
            draft.Move(best, place);
        }
    }

    private static int BestFor(ListDraft draft, ProductTraits traits, int place)
    {
        var (best, highest) = (place, float.NegativeInfinity);
        var end = Math.Min(draft.Products.Count, place + Depth);
        for (var candidate = place; candidate < end; candidate++)
        {
            var relevance = 1f - ((float)(candidate - place) / Depth);
            if (relevance * Relevance < highest)
                break;
            var (alike, variants) = Compare(draft, traits, draft.Products[candidate].Product, place);
            if (variants >= MostVariants)
                continue;
            var worth = (Relevance * relevance) - ((1 - Relevance) * alike);
            if (worth > highest)
                (best, highest) = (candidate, worth);
        }

        return best;
    }

    /// <summary>How like the most like of the products above, 0 to 1, and how many of them are variants.</summary>
    private static (float Alike, int Variants) Compare(ListDraft draft, ProductTraits traits, int product, int above)
    {
        var (most, variants) = (0, 0);
        for (var place = 0; place < above; place++)
        {
            var other = draft.Products[place].Product;
            if (traits.Groups[product] >= 0 && traits.Groups[product] == traits.Groups[other])
                variants++;
            var shared = 0;
            for (var field = 1; field < ProductTraits.Fields; field++)
                shared += traits.ValueOf(field, product) >= 0 && traits.ValueOf(field, product) == traits.ValueOf(field, other) ? 1 : 0;
            most = Math.Max(most, shared);
        }

        return ((float)most / (ProductTraits.Fields - 1), variants);
    }
}
