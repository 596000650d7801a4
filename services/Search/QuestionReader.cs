using System.Globalization;
using Microsoft.AspNetCore.Http;
using Platform.Hosting.Conventions;
using Platform.Hosting.Lists;
using Platform.Hosting.Products;
using Platform.Search.Live;
using Platform.Store;
using Platform.Store.Sessions;

namespace Platform.Search;

/// <summary>Turns a request into a query: checks it, and adds what is known of the visitor.</summary>
internal sealed class QuestionReader(ProductDirectory directory, ISessionStore sessions, LiveIndexes indexes)
{
    /// <summary>Characters of a query, at most; nobody types more to find a thing.</summary>
    public const int LongestQuery = 500;

    private const int DefaultPageSize = 20;
    private const int LargestPageSize = 100;
    private const int LastPage = 1_000_000;
    private const int MostFilters = 40;
    private const int MostViewed = 8;

    private static readonly HashSet<string> Parameters =
        new(StringComparer.OrdinalIgnoreCase) { "query", "visitorId", "userId", "page", "pageSize", "sort", "filter", "view", "facets", "language" };

    /// <summary>Reads a search.</summary>
    /// <returns>The query, or the problem with the request.</returns>
    public async ValueTask<(SearchQuery? Query, IResult? Problem)> ReadAsync(SearchRequest request, CancellationToken cancel)
    {
        if (UnknownParameter(request.Context.Request) is { } unknown)
            return (null, unknown);
        if (string.IsNullOrWhiteSpace(request.Query) || request.Query.Length > LongestQuery)
            return (null, Problems.Invalid("query", $"1 to {LongestQuery} characters", request.Query is { Length: > LongestQuery } ? $"{request.Query.Length} characters" : request.Query));
        if (!TryNumber(request.Page, 1, LastPage, out var page))
            return (null, Problems.Invalid("page", $"a whole number from 1 to {LastPage}", request.Page));
        if (!TryNumber(request.PageSize, DefaultPageSize, LargestPageSize, out var pageSize))
            return (null, Problems.Invalid("pageSize", $"a whole number from 1 to {LargestPageSize}", request.PageSize));
        if (request.Sort is "" || ListSorts.Parse(request.Sort) is not { } sort)
            return (null, Problems.Invalid("sort", ListSorts.Names, request.Sort));
        if (request.View is not (null or "basic" or "full"))
            return (null, Problems.Invalid("view", "basic or full", request.View));
        if (request.Facets is not (null or "true" or "false"))
            return (null, Problems.Invalid("facets", "true or false", request.Facets));
        if (PersonProblem(request) is { } problem)
            return (null, problem);
        var filters = new List<ListFilter>();
        if (ReadFilters(request.Filter ?? [], filters) is { } wrong)
            return (null, wrong);
        var question = new SearchQuestion { Text = request.Query, Filters = filters, Sort = sort, Page = page, PageSize = pageSize, WithFacets = request.Facets != "false" };
        return (Query(question, await ContextOfAsync(request.VisitorId, cancel).ConfigureAwait(false), request.VisitorId), null);
    }

    /// <summary>A query for a question.</summary>
    public SearchQuery Query(SearchQuestion question, SearchContext context, string? visitorId) => new()
    {
        Wanted = question.PageSize, Question = question, Context = context, VisitorId = visitorId, Live = indexes.Current,
    };

    /// <summary>What is known of a visitor.</summary>
    public async ValueTask<SearchContext> ContextOfAsync(string? visitorId, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(visitorId))
            return SearchContext.Nobody;
        var session = await sessions.FindAsync(visitorId, cancel).ConfigureAwait(false);
        return session.Viewed.Count == 0
            ? SearchContext.Nobody
            : new SearchContext([.. session.Viewed.TakeLast(MostViewed).Select(id => directory.Find(id)).Where(product => product >= 0)]);
    }

    /// <summary>What is wrong with the names of parameters; null where nothing is.</summary>
    public static IResult? UnknownParameter(HttpRequest request)
    {
        foreach (var name in request.Query.Keys)
        {
            if (!Parameters.Contains(name))
                return Problems.Invalid("parameter", $"one of {string.Join(", ", Parameters)}", name);
        }

        return null;
    }

    private IResult? ReadFilters(string[] texts, List<ListFilter> filters)
    {
        if (texts.Length > MostFilters)
            return Problems.Invalid("filter", $"at most {MostFilters} conditions", $"{texts.Length}");
        foreach (var text in texts)
        {
            if (ListFilter.Parse(text) is not { } filter)
                return Problems.Invalid("filter", "name:value, such as brand:Acme or price:0..50", text);
            if (filter.Name == FacetNames.Price && ListFilter.Range(filter.Value) is null)
                return Problems.Invalid("filter", "price:from..to, such as price:0..50", text);
            if (indexes.Current.Facets.ValuesOf(filter.Name) is null)
                return Problems.Invalid("filter", $"one of {string.Join(", ", indexes.Current.Facets.Names)} before the colon", text);
            filters.Add(filter);
        }

        return null;
    }

    private static bool TryNumber(string? text, int fallback, int largest, out int number)
    {
        number = fallback;
        return text is null || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= largest);
    }

    private static IResult? PersonProblem(SearchRequest request)
    {
        var expected = $"1 to {Identifiers.Longest} characters without control characters";
        if (!string.IsNullOrEmpty(request.VisitorId) && Identifiers.Problem(request.VisitorId) is not null)
            return Problems.Invalid("visitorId", expected, request.VisitorId);
        return !string.IsNullOrEmpty(request.UserId) && Identifiers.Problem(request.UserId) is not null
            ? Problems.Invalid("userId", expected, request.UserId)
            : null;
    }
}
