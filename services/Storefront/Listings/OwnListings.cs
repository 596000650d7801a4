using System.Diagnostics;
using Platform.Contracts;

namespace Platform.Storefront.Listings;

/// <summary>Lists from the shop's own shelves, and search results from its own index of words: no service is asked.</summary>
internal sealed class OwnListings(ShopIndex index) : IListings
{
    private const string ShelvesModel = "shelves";
    private const string WordsModel = "words";

    /// <summary>Results that are put into order by how well they fit, at most; nobody turns that many pages.</summary>
    private const int MostRanked = 2_400;

    public Task<ListingAnswer> ListAsync(ListingQuestion question, CancellationToken cancel)
    {
        var start = Stopwatch.GetTimestamp();
        var view = index.Current;
        var answer = question.Query is { } query ? Search(view, question, query) : List(view, question);
        return Task.FromResult(answer with { Milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds });
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string query, string language, CancellationToken cancel) =>
        Task.FromResult(index.Current.Suggestions.Find(query, language));

    private static ListingAnswer List(ShopView view, ListingQuestion question)
    {
        var narrowing = new Narrowing(view.Facets, view.ShelfSet(question.Category), question.Filters);
        return Answer(view, question, narrowing.Facets(parent: null), narrowing.Left.Count, ShelvesModel, InOrder);

        IEnumerable<int> InOrder(int count) => Ordered(view, narrowing.Left, question.Sort);
    }

    private static ListingAnswer Search(ShopView view, ListingQuestion question, string query)
    {
        using var matches = view.Words.Find(query);
        var narrowing = new Narrowing(view.Facets, new CountedSet(matches.Set, view.Facets.Count(matches.Set)), question.Filters);
        var parent = question.Filters.LastOrDefault(filter => filter.Name == FacetNames.Category)?.Value ?? Shelves.Everything;
        return Answer(view, question, narrowing.Facets(parent), narrowing.Left.Count, WordsModel, Best) with
        {
            CorrectedQuery = matches.CorrectedQuery,
        };

        IEnumerable<int> Best(int count) => question.Sort == ListingSort.Relevance && count <= MostRanked
            ? matches.Best(narrowing.Left, count)
            : Ordered(view, narrowing.Left, question.Sort);
    }

    private static ListingAnswer Answer(
        ShopView view, ListingQuestion question, IReadOnlyList<Facet> facets, int totalSize, string model,
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
            Rung = ListingAnswer.OwnRung,
            Model = model,
        };
    }

    private static IEnumerable<int> Ordered(ShopView view, ProductSet left, ListingSort sort)
    {
        if (sort is ListingSort.PriceUp or ListingSort.PriceDown)
        {
            foreach (var place in view.Facets.ByPrice(sort == ListingSort.PriceDown))
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
