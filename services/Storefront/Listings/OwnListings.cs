using System.Diagnostics;
using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Storefront.Events;

namespace Platform.Storefront.Listings;

/// <summary>Lists from the shop's own shelves, and search results from its own index of words: no service is asked.</summary>
internal sealed class OwnListings(ShopIndex index, TimeProvider time) : IListings
{
    public const string ShelvesModel = "shelves";
    private const string WordsModel = "words";

    /// <summary>Results that are put into order by how well they fit, at most; nobody turns that many pages.</summary>
    private const int MostRanked = 2_400;

    public Task<ListingAnswer> ListAsync(ListingQuestion question, CancellationToken cancel)
    {
        var start = Stopwatch.GetTimestamp();
        var view = index.Current;
        var answer = question.Query is { } query ? Search(view, question, query, time.GetUtcNow()) : List(view, question, time.GetUtcNow());
        return Task.FromResult(answer with { Milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds });
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string query, string language, CancellationToken cancel) =>
        Task.FromResult(index.Current.Suggestions.Find(query, language));

    private static ListingAnswer List(ShopView view, ListingQuestion question, DateTimeOffset now)
    {
        var narrowing = new Narrowing(view.Facets, view.ShelfSet(question.Category), question.Filters);
        return Answer(view, question, narrowing.Facets(parent: null), narrowing.Left.Count, ShelvesModel, now, InOrder);

        IEnumerable<int> InOrder(int count) => Ordered(view, narrowing.Left, question.Sort);
    }

    private static ListingAnswer Search(ShopView view, ListingQuestion question, string query, DateTimeOffset now)
    {
        using var matches = view.Words.Find(query);
        var narrowing = new Narrowing(view.Facets, new CountedSet(matches.Set, view.Facets.Count(matches.Set)), question.Filters);
        var parent = question.Filters.LastOrDefault(filter => filter.Name == FacetNames.Category)?.Value ?? Shelves.Everything;
        return Answer(view, question, narrowing.Facets(parent), narrowing.Left.Count, WordsModel, now, Best) with
        {
            CorrectedQuery = matches.CorrectedQuery,
        };

        IEnumerable<int> Best(int count) => question.Sort == ListSort.Relevance && count <= MostRanked
            ? matches.Best(narrowing.Left, count)
            : Ordered(view, narrowing.Left, question.Sort);
    }

    private static ListingAnswer Answer(
        ShopView view, ListingQuestion question, IReadOnlyList<Facet> facets, int totalSize, string model, DateTimeOffset now,
        Func<int, IEnumerable<int>> order)
    {
        var (page, pages) = ListingAnswer.PageOf(question.Page, totalSize, question.PageSize);
        var before = (page - 1) * question.PageSize;
        return new ListingAnswer
        {
            Products = [.. order(before + question.PageSize).Skip(before).Take(question.PageSize).Select(view.ProductAt)],
            TotalSize = totalSize,
            Page = page,
            Pages = pages,
            Facets = facets,
            Rung = Rungs.Catalogue,
            Model = model,
            AttributionToken = OwnAnswer.TokenOf(question.Query is null ? "listing" : "search", now, model),
        };
    }

    private static IEnumerable<int> Ordered(ShopView view, PlaceSet left, ListSort sort)
    {
        var order = sort switch
        {
            ListSort.Price => view.Facets.ByPrice(isDescending: false),
            ListSort.PriceDescending => view.Facets.ByPrice(isDescending: true),
            ListSort.New => view.ByTime,
            _ => null,
        };
        if (order is not null)
        {
            foreach (var place in order)
            {
                if (left.Contains(place))
                    yield return place;
            }
        }
        else
        {
            foreach (var place in left)
                yield return place;
        }
    }
}
