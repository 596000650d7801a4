using Platform.Hosting.Lists;
using Platform.Search.Live;
using Platform.Search.Models;

namespace Platform.Search;

/// <summary>Puts hits into the order that was asked for.</summary>
internal static class HitOrder
{
    /// <summary>Below every score of a hit that was looked at closely.</summary>
    private const float Below = 1_000;

    /// <summary>The first hits, in order.</summary>
    /// <param name="live">The index.</param>
    /// <param name="sort">The order.</param>
    /// <param name="context">Who asks.</param>
    /// <param name="found">The hits.</param>
    /// <param name="wanted">How many, at least, where there are so many.</param>
    public static Hit[] Of(LiveIndex live, ListSort sort, SearchContext context, Found found, long wanted)
    {
        if (sort != ListSort.Relevance)
            return Sorted(live, sort, found);
        var top = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found.Top);
        var scores = new double[top.Length];
        (live.Model?.Ranker ?? HitRanker.Linear).Score(FeatureReader.Read(live, top, context), scores);
        var withRest = wanted > top.Length;
        var hits = new Hit[withRest ? found.Count : top.Length];
        for (var at = 0; at < top.Length; at++)
            hits[at] = new Hit(top[at].Document, (float)scores[at]);
        hits.AsSpan(0, top.Length).Sort(Compare);
        if (!withRest)
            return hits;
        for (var at = 0; at < found.Rest.Length; at++)
            hits[top.Length + at] = new Hit(found.Rest[at], found.RestScores[at] - Below);
        hits.AsSpan(top.Length).Sort(Compare);
        return hits;
    }

    private static int Compare(Hit a, Hit b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Document.CompareTo(b.Document);

    private static Hit[] Sorted(LiveIndex live, ListSort sort, Found found)
    {
        double KeyOf(int document) => sort == ListSort.New
            ? -(live.Product(document)?.PublishTime?.ToUnixTimeMilliseconds() ?? 0)
            : live.Facets.Prices[document] is var price && double.IsNaN(price) ? double.MaxValue
            : sort == ListSort.Price ? price : -price;
        int[] documents = [.. found.Top.Select(hit => hit.Document), .. found.Rest];
        return [.. documents.Select(document => (document, Key: KeyOf(document))).OrderBy(hit => hit.Key).ThenBy(hit => hit.document).Select(hit => new Hit(hit.document, 0))];
    }
}
