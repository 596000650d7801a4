using System.Globalization;
using Microsoft.AspNetCore.Http;
using Platform.Hosting.Conventions;
using Platform.Hosting.Lists;
using Platform.Hosting.People;
using Platform.Hosting.Products;
using Platform.Ranking.Listings;
using Platform.Store;
using Platform.Store.People;
using Platform.Store.Sessions;

namespace Platform.Ranking;

/// <summary>Turns a request into a question: checks it, and adds what is known of the visitor and the customer.</summary>
internal sealed class RequestReader(ListingShelf shelf, ProductDirectory directory, ISessionStore sessions, Histories histories)
{
    private const int DefaultPageSize = 20;
    private const int LargestPageSize = 100;
    private const int MostFilters = 40;
    private const int LongestSession = 50;
    private const int LongestHistory = 200;

    /// <summary>Reads a request.</summary>
    /// <returns>The page that is asked for, or the problem with the request.</returns>
    public async ValueTask<(AskedPage? Asked, IResult? Problem)> ReadAsync(ListingRequest request, CancellationToken cancel)
    {
        var index = shelf.Current;
        // A path's own slash comes through routing as it was escaped.
        var category = request.Category.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (index.Find(category) is not { } products)
            return (null, Problems.Unknown("category", "the path of a category that has products", request.Category));
        if (!TryNumber(request.PageSize, DefaultPageSize, LargestPageSize, out var pageSize))
            return (null, Problems.Invalid("pageSize", $"a whole number from 1 to {LargestPageSize}", request.PageSize));
        if (!TryNumber(request.Page, 1, int.MaxValue, out var page))
            return (null, Problems.Invalid("page", "a whole number from 1", request.Page));
        if (ListSorts.Parse(request.Sort) is not { } sort)
            return (null, Problems.Invalid("sort", $"one of {ListSorts.Names}", request.Sort));
        if (request.View is not (null or "basic" or "full"))
            return (null, Problems.Invalid("view", "basic or full", request.View));
        if (IdProblem(request) is { } problem)
            return (null, problem);
        var filters = new List<ListFilter>();
        foreach (var text in request.Filter ?? [])
        {
            if (FilterProblem(index.Facets, text, filters) is { } wrong)
                return (null, wrong);
        }

        var visitor = string.IsNullOrEmpty(request.VisitorId) ? VisitorSession.Empty : await sessions.FindAsync(request.VisitorId, cancel).ConfigureAwait(false);
        var history = string.IsNullOrEmpty(request.UserId) ? History.Empty : histories.Find(request.UserId);
        var question = Question(index, category, products, visitor, history) with { Filters = filters, Sort = sort, VisitorId = request.VisitorId };
        var key = string.Join('\n', [request.VisitorId ?? "", request.UserId ?? "", category, sort.ToString(), .. filters.Select(filter => filter.ToString())]);
        return (new AskedPage(question, page, pageSize, request.View == "full", key), null);
    }

    /// <summary>A question with what is known of who asks.</summary>
    public ListingQuestion Question(ListingIndex index, string category, int[] products, VisitorSession visitor, History history)
    {
        var (past, owned) = (new List<int>(), new List<bool>());
        for (var entry = Math.Max(0, history.Products.Count - LongestHistory); entry < history.Products.Count; entry++)
        {
            if (NumberOf(index, history.Products[entry]) is not (>= 0 and var product))
                continue;
            past.Add(product);
            owned.Add(history.Owned[entry]);
        }

        return new ListingQuestion
        {
            Index = index, Category = category, Shelf = products, History = [.. past], Owned = [.. owned],
            Session = [.. visitor.Viewed.TakeLast(LongestSession).Select(id => NumberOf(index, id)).Where(product => product >= 0)],
        };
    }

    private int NumberOf(ListingIndex index, string id) => directory.Find(id) is >= 0 and var number && number < index.Rows.Traits.Count ? number : -1;

    private static IResult? FilterProblem(FacetIndex facets, string text, List<ListFilter> filters)
    {
        if (ListFilter.Parse(text) is not { } filter || !facets.Names.Contains(filter.Name))
            return Problems.Invalid("filter", $"a name, a colon and a value, the name one of {string.Join(", ", facets.Names)}", text);
        if (filter.Name == FacetNames.Price && (ListFilter.Range(filter.Value) is not var (from, to) || from > to))
            return Problems.Invalid("filter", "a price range such as price:0..50, price:..50 or price:200..", text);
        if (filters.Count == MostFilters)
            return Problems.Invalid("filter", $"at most {MostFilters} filters", $"{MostFilters + 1} or more");
        filters.Add(filter);
        return null;
    }

    private static bool TryNumber(string? text, int absent, int most, out int number)
    {
        number = absent;
        return text is null || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most);
    }

    private static IResult? IdProblem(ListingRequest request)
    {
        foreach (var (name, id) in (ReadOnlySpan<(string, string?)>)[("visitorId", request.VisitorId), ("userId", request.UserId)])
        {
            if (!string.IsNullOrEmpty(id) && Identifiers.Problem(id) is not null)
                return Problems.Invalid(name, $"1 to {Identifiers.Longest} characters without control characters", id);
        }

        return null;
    }
}
