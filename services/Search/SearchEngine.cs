using Platform.Hosting.Lists;
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
    private const int Ranked = 120;

    /// <summary>Hits by meaning alone, at most.</summary>
    private const int MostAlike = 60;

    /// <summary>With as many hits by words, none is looked for by meaning alone.</summary>
    private const int EnoughByWords = 20;

    /// <summary>A hit that has more than this of the query has all of it.</summary>
    private const float Whole = 0.99f;

    /// <summary>In this order conditions that the query was understood to hold are let go; a price last, as it was said in so many words.</summary>
    private static readonly string[] LetGo = [FacetNames.Size, FacetNames.Brand, FacetNames.Color, FacetNames.Category, FacetNames.Price];

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
                found.Dispose();
                return result with { Relaxed = result.TotalSize > 0 ? relaxed : [] };
            }

            found.Dispose();
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
        var top = found.Top.ToArray();
        found.Dispose();
        return ([.. top.Select(hit => hit.Document)], FeatureReader.Read(live, top, SearchContext.Nobody));
    }

    private static PlaceSet Allowed(LiveIndex live, IReadOnlyList<ListFilter> filters, IReadOnlyList<string> without)
    {
        var allowed = live.Sellable;
        foreach (var group in filters.GroupBy(filter => filter.Name, filter => filter.Value, StringComparer.Ordinal))
            allowed = allowed.And(live.Facets.Find(group.Key, [.. group]));
        foreach (var word in without)
            allowed = allowed.Without(Having(live, word));
        return allowed;
    }

    private static PlaceSet Narrow(LiveIndex live, PlaceSet allowed, IEnumerable<ListFilter> conditions) =>
        conditions.Aggregate(allowed, (left, condition) => left.And(live.Facets.Find(condition.Name, [condition.Value])));

    /// <summary>What has a word anywhere.</summary>
    private static PlaceSet Having(LiveIndex live, string word)
    {
        var set = new PlaceSet(live.Documents);
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

    /// <summary>Finds by words, and by meaning what words do not find.</summary>
    private static Found FindHits(LiveIndex live, UnderstoodQuery understood, PlaceSet allowed, bool byMeaning)
    {
        var found = new Found();
        if (understood.Text.Length == 0)
        {
            // Only conditions, such as "under 50": whatever fulfils them.
            if (understood.Conditions.Count > 0 || understood.Without.Count > 0)
                AddAll(live, allowed, found);
            return found;
        }

        var vector = byMeaning && live.Model is { } model ? VectorOf(live, model, understood.Text) : [];
        var words = 0;
        foreach (var part in live.Parts)
        {
            var query = part.Terms.Read(understood.Text);
            words = Math.Max(words, query.Words.Count);
            var search = part.Rent();
            search.Find(query.Terms, query.Missing, new InSet(allowed, part.First));
            foreach (var hit in search.Best)
                found.Top.Add(new Candidate(part.First + hit.Document, hit, 0, words));
            found.AddRest(search.Rest, search.RestScores, part.First);
            part.Return(search);
        }

        if (live.Parts.Count > 1)
            found.Top.Sort(static (a, b) => a.Lexical.Score != b.Lexical.Score ? b.Lexical.Score.CompareTo(a.Lexical.Score) : a.Document.CompareTo(b.Document));
        if (vector.Length > 0)
            AddAlike(live, vector, allowed, found, words);
        found.KeepTop(Ranked);
        return found;
    }

    private static void AddAlike(LiveIndex live, float[] vector, PlaceSet allowed, Found found, int words)
    {
        var top = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found.Top);
        foreach (ref var hit in top[..Math.Min(Ranked, top.Length)])
            hit = hit with { Alike = Dot(vector, live.VectorOf(hit.Document)) };
        if (found.Count >= EnoughByWords && top[0].Lexical.Covered > Whole)
            return;
        var known = new PlaceSet(live.Documents);
        foreach (var hit in top)
            known.Add(hit.Document);
        foreach (var document in found.Rest)
            known.Add(document);
        var unknown = allowed.Without(known);
        Span<ScoredItem> nearest = new ScoredItem[MostAlike];
        var count = live.Vectors!.FindBest(vector, new InSet(unknown, 0), nearest);
        var alike = new List<Candidate>(count);
        foreach (var near in nearest[..count])
        {
            if (near.Score >= live.Model!.LeastAlike)
                alike.Add(new Candidate(near.Item, default, near.Score, words));
        }

        for (var document = live.MainCount; document < live.Documents; document++)
        {
            if (unknown.Contains(document) && Dot(vector, live.VectorOf(document)) is var likeness && likeness >= live.Model!.LeastAlike)
                alike.Add(new Candidate(document, default, likeness, words));
        }

        found.Top.InsertRange(Math.Min(MostAlike, found.Top.Count), alike);
    }

    /// <summary>The vector of a query; none where too little of it was ever seen to mean anything.</summary>
    private static float[] VectorOf(LiveIndex live, SearchModel model, string text)
    {
        var words = QueryLog.Words(model.Analyzers, text).ToArray();
        var seen = words.Count(word => model.Embeddings.Knows(word) || live.IsKnown(word));
        return words.Length == 0 || 2 * seen < words.Length || seen == 0 ? [] : model.Embeddings.VectorOf(words);
    }

    private static void AddAll(LiveIndex live, PlaceSet allowed, Found found)
    {
        for (var document = 0; document < live.Documents; document++)
        {
            if (allowed.Contains(document))
                found.AddRest(document, live.Model is { } model && document < model.Popularity.Length ? model.Popularity[document] : 0);
        }
    }

    private static SearchResult Show(
        LiveIndex live, SearchQuestion question, SearchContext context, UnderstoodQuery understood, List<ListFilter> conditions, Found found)
    {
        var skip = (long)(question.Page - 1) * question.PageSize;
        var isRemembered = context.Viewed.Count > 0;
        var ordered = HitOrder.Of(live, question.Sort, context, found, isRemembered ? found.Count : skip + question.PageSize);
        return new SearchResult
        {
            Page = skip >= ordered.Length ? [] : ordered.AsSpan((int)skip)[..(int)Math.Min(question.PageSize, ordered.Length - skip)].ToArray(),
            TotalSize = found.Count,
            Facets = question.WithFacets ? FacetsOf(live, question, understood, conditions, found) : [],
            Corrected = understood.Corrected,
            Understood = conditions,
            Order = isRemembered ? [.. ordered.Select(hit => hit.Document)] : [],
        };
    }

    /// <summary>Counts; a facet with chosen values is counted as if none of them were, so that its other values say what choosing them would bring.</summary>
    private static IReadOnlyList<Contracts.Facet> FacetsOf(
        LiveIndex live, SearchQuestion question, UnderstoodQuery understood, List<ListFilter> conditions, Found found)
    {
        var counts = CountsOf(live, found);
        var own = question.Filters.Select(filter => filter.Name).Distinct(StringComparer.Ordinal).ToDictionary(
            name => name,
            name =>
            {
                var allowed = Allowed(live, [.. question.Filters.Where(filter => filter.Name != name)], understood.Without);
                using var others = FindHits(live, understood, Narrow(live, allowed, conditions), byMeaning: true);
                return CountsOf(live, others);
            },
            StringComparer.Ordinal);
        return FacetCounts.Show(live.Facets, question.Filters, name => own.GetValueOrDefault(name) ?? counts);
    }

    private static int[] CountsOf(LiveIndex live, Found found) => live.Facets.Count([.. found.Top.Select(hit => hit.Document)], found.Rest);

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b) => b.IsEmpty ? 0 : Learning.Search.Semantic.VectorMath.Dot(a, b);
}
