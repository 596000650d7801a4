using Platform.Learning;
using Platform.Search.Live;
using Platform.Search.Models;
using Platform.Search.Understanding;

namespace Platform.Search;

/// <summary>
/// Answers a question from an index: reads it, finds by words and by meaning what fulfils its conditions, lets conditions go one by one rather than show an empty
/// page, orders the hits, counts their facets and cuts out the page. The same question to the same index has the same answer.
/// </summary>
internal static class SearchEngine
{
    /// <summary>Hits that are put into order by all that is known of them; the others follow by their words alone.</summary>
    private const int Ranked = 200;

    /// <summary>Hits by meaning alone, at most.</summary>
    private const int MostAlike = 100;

    /// <summary>With as many hits by words, none is looked for by meaning alone.</summary>
    private const int EnoughByWords = 20;

    /// <summary>In this order conditions that the query was understood to hold are let go; a price last, as it was said in so many words.</summary>
    private static readonly string[] LetGo = [Facets.Size, Facets.Brand, Facets.Color, Facets.Category, Facets.Price];

    /// <summary>Answers.</summary>
    /// <param name="live">The index.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="context">Who asks.</param>
    /// <param name="byMeaning">Whether there is time to look by meaning.</param>
    public static SearchResult Find(LiveIndex live, SearchQuestion question, SearchContext context, bool byMeaning = true)
    {
        var understood = live.Understanding.Read(question.Text);
        var conditions = understood.Conditions.Where(condition => question.Filters.All(filter => filter.Name != condition.Name)).ToList();
        var relaxed = new List<string>();
        var allowed = Allowed(live, question.Filters, understood.Without);
        while (true)
        {
            var found = FindHits(live, understood, Narrow(live, allowed, conditions), byMeaning);
            if (found.Count > 0 || conditions.Count == 0)
            {
                var result = Show(live, question, context, understood, conditions, found);
                return result with { Relaxed = found.Count > 0 ? relaxed : [] };
            }

            var next = conditions.OrderBy(condition => Array.IndexOf(LetGo, condition.Name)).First();
            conditions.Remove(next);
            relaxed.Add(next.ToString());
        }
    }

    /// <summary>Hits of a query with their features, for who learns to order them. Of nobody in particular.</summary>
    public static (IReadOnlyList<int> Documents, float[] Features) Candidates(LiveIndex live, string text)
    {
        var understood = live.Understanding.Read(text);
        var found = FindHits(live, understood, Narrow(live, live.Sellable, understood.Conditions), byMeaning: true);
        var top = found.Take(Ranked).ToArray();
        return ([.. top.Select(hit => hit.Document)], FeaturesOf(live, top, SearchContext.Nobody));
    }

    private static DocumentSet Allowed(LiveIndex live, IReadOnlyList<SearchFilter> filters, IReadOnlyList<string> without)
    {
        var allowed = live.Sellable;
        foreach (var group in filters.GroupBy(filter => filter.Name, filter => filter.Value, StringComparer.Ordinal))
            allowed = allowed.And(live.Facets.Find(group.Key, group));
        foreach (var word in without)
            allowed = allowed.Without(Having(live, word));
        return allowed;
    }

    private static DocumentSet Narrow(LiveIndex live, DocumentSet allowed, IEnumerable<SearchFilter> conditions) =>
        conditions.Aggregate(allowed, (left, condition) => left.And(live.Facets.Find(condition.Name, [condition.Value])));

    /// <summary>What has a word anywhere.</summary>
    private static DocumentSet Having(LiveIndex live, string word)
    {
        var set = new DocumentSet(live.Documents);
        foreach (var part in live.Parts)
        {
            foreach (var alternative in part.Terms.Read(word).Terms.Slots.SelectMany(slot => slot))
            {
                foreach (var document in part.Index.DocumentsOf(alternative.Term))
                    set.Add(part.First + document);
            }
        }

        return set;
    }

    /// <summary>Finds by words, and by meaning what words do not find. The best by words come first, in order; then the others, in order of their documents.</summary>
    private static List<Candidate> FindHits(LiveIndex live, UnderstoodQuery understood, DocumentSet allowed, bool byMeaning)
    {
        var hits = new List<Candidate>();
        if (understood.Text.Length == 0)
        {
            // Only conditions, such as "under 50": whatever fulfils them.
            if (understood.Conditions.Count > 0 || understood.Without.Count > 0)
                AddAll(live, allowed, hits);
            return hits;
        }

        var vector = byMeaning && live.Model is { } model ? VectorOf(live, model, understood.Text) : [];
        var words = 0;
        foreach (var part in live.Parts)
        {
            var query = part.Terms.Read(understood.Text);
            words = Math.Max(words, query.Words.Count);
            var search = part.Rent();
            foreach (var hit in search.Find(query.Terms, query.Missing, new InSet(allowed, part.First)))
                hits.Add(new Candidate(part.First + hit.Document, hit, 0, words));
            part.Return(search);
        }

        if (live.Parts.Count > 1)
            hits.Sort(static (a, b) => a.Lexical.Score != b.Lexical.Score ? b.Lexical.Score.CompareTo(a.Lexical.Score) : a.Document.CompareTo(b.Document));
        if (vector.Length > 0)
            AddAlike(live, vector, allowed, hits, words);
        return hits;
    }

    private static void AddAlike(LiveIndex live, float[] vector, DocumentSet allowed, List<Candidate> hits, int words)
    {
        for (var at = 0; at < Math.Min(Ranked, hits.Count); at++)
            hits[at] = hits[at] with { Alike = Dot(vector, live.VectorOf(hits[at].Document)) };
        var isWhole = hits.Count > 0 && hits[0].Lexical.Covered > 0.99f;
        if (hits.Count >= EnoughByWords && isWhole)
            return;
        var known = new HashSet<int>(hits.Count);
        foreach (var hit in hits)
            known.Add(hit.Document);
        Span<ScoredItem> nearest = new ScoredItem[MostAlike];
        var count = live.Vectors!.FindBest(vector, new InSet(allowed, 0), nearest);
        var alike = new List<Candidate>();
        foreach (var near in nearest[..count])
        {
            if (near.Score >= live.Model!.LeastAlike && !known.Contains(near.Item))
                alike.Add(new Candidate(near.Item, default, near.Score, words));
        }

        for (var document = live.MainCount; document < live.Documents; document++)
        {
            if (allowed.Contains(document) && !known.Contains(document) && Dot(vector, live.VectorOf(document)) is var likeness && likeness >= live.Model!.LeastAlike)
                alike.Add(new Candidate(document, default, likeness, words));
        }

        hits.InsertRange(Math.Min(MostAlike, hits.Count), alike);
    }

    /// <summary>The vector of a query; none where too little of it was ever seen to mean anything.</summary>
    private static float[] VectorOf(LiveIndex live, SearchModel model, string text)
    {
        var words = QueryLog.Words(model.Analyzers, text).ToArray();
        var seen = words.Count(word => model.Embeddings.Knows(word) || live.IsKnown(word));
        return words.Length == 0 || 2 * seen < words.Length || seen == 0 ? [] : model.Embeddings.VectorOf(words);
    }

    private static void AddAll(LiveIndex live, DocumentSet allowed, List<Candidate> hits)
    {
        for (var document = 0; document < live.Documents; document++)
        {
            if (allowed.Contains(document))
                hits.Add(new Candidate(document, default, 0, 0));
        }

        if (live.Model is { } model)
            hits.Sort((a, b) => PopularityOf(model, b.Document).CompareTo(PopularityOf(model, a.Document)) is not 0 and var order ? order : a.Document.CompareTo(b.Document));
    }

    private static SearchResult Show(
        LiveIndex live, SearchQuestion question, SearchContext context, UnderstoodQuery understood, List<SearchFilter> conditions, List<Candidate> found)
    {
        var skip = (long)(question.Page - 1) * question.PageSize;
        var ordered = Order(live, question.Sort, context, found, isWhole: skip + question.PageSize > Ranked);
        return new SearchResult
        {
            Page = skip >= ordered.Count ? [] : [.. ordered.Skip((int)skip).Take(question.PageSize)],
            TotalSize = ordered.Count,
            Facets = question.WithFacets ? FacetsOf(live, question, understood, conditions, found) : [],
            Corrected = understood.Corrected,
            Understood = conditions,
            Order = context.Viewed.Count > 0 ? [.. ordered.Select(hit => hit.Document)] : [],
        };
    }

    private static List<Hit> Order(LiveIndex live, SearchSort sort, SearchContext context, List<Candidate> found, bool isWhole)
    {
        if (sort != SearchSort.Relevance)
            return Sorted(live, sort, found);
        var top = found.Take(Ranked).ToArray();
        var scores = new double[top.Length];
        (live.Model?.Ranker ?? HitRanker.Linear).Score(FeaturesOf(live, top, context), scores);
        var order = Enumerable.Range(0, top.Length).OrderByDescending(at => scores[at]).ThenBy(at => top[at].Document);
        var hits = new List<Hit>(found.Count);
        hits.AddRange(order.Select(at => new Hit(top[at].Document, (float)scores[at])));
        var rest = found.Skip(Ranked).Select(hit => new Hit(hit.Document, hit.Lexical.Score - 10));
        hits.AddRange(isWhole || context.Viewed.Count > 0 ? rest.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document) : rest);
        return hits;
    }

    private static List<Hit> Sorted(LiveIndex live, SearchSort sort, List<Candidate> found)
    {
        double KeyOf(int document) => sort == SearchSort.New
            ? -(live.Product(document)?.PublishTime?.ToUnixTimeMilliseconds() ?? 0)
            : live.Facets.Prices[document] is var price && double.IsNaN(price) ? double.MaxValue
            : sort == SearchSort.PriceUp ? price : -price;
        return [.. found.Select(hit => (hit.Document, Key: KeyOf(hit.Document))).OrderBy(hit => hit.Key).ThenBy(hit => hit.Document).Select(hit => new Hit(hit.Document, 0))];
    }

    /// <summary>Counts; a facet with chosen values is counted as if none of them were, so that its other values say what choosing them would bring.</summary>
    private static IReadOnlyList<Contracts.Facet> FacetsOf(
        LiveIndex live, SearchQuestion question, UnderstoodQuery understood, List<SearchFilter> conditions, List<Candidate> found)
    {
        var counts = CountsOf(live, found);
        var others = question.Filters.Select(filter => filter.Name).Distinct(StringComparer.Ordinal).ToDictionary(
            name => name,
            name =>
            {
                var allowed = Allowed(live, [.. question.Filters.Where(filter => filter.Name != name)], understood.Without);
                return CountsOf(live, FindHits(live, understood, Narrow(live, allowed, conditions), byMeaning: false));
            },
            StringComparer.Ordinal);
        return FacetCounts.Show(live.Facets, question.Filters, name => others.GetValueOrDefault(name) ?? counts);
    }

    private static int[] CountsOf(LiveIndex live, List<Candidate> found)
    {
        var counts = new int[live.Facets.Values];
        foreach (var hit in found)
            live.Facets.CountIn(hit.Document, counts);
        return counts;
    }

    private static float[] FeaturesOf(LiveIndex live, Candidate[] hits, SearchContext context) => FeatureReader.Read(live, hits, context);

    private static float PopularityOf(SearchModel model, int document) => document < model.Popularity.Length ? model.Popularity[document] : 0;

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b) => b.IsEmpty ? 0 : Learning.Search.Semantic.VectorMath.Dot(a, b);
}
