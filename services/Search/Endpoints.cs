using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Platform.Contracts;
using Platform.Hosting.Conventions;
using Platform.Hosting.Products;
using Platform.Search.Live;

namespace Platform.Search;

/// <summary><c>GET /v1/search</c> and <c>GET /v1/suggest</c>.</summary>
internal sealed class Endpoints(QuestionReader reader, SearchLadder ladder, LiveIndexes indexes, ProductDirectory directory, TimeProvider time)
{
    /// <summary>Maps the endpoints. Their parts are found once and not for every request.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var endpoints = ActivatorUtilities.CreateInstance<Endpoints>(routes.ServiceProvider);
        routes.MapGet("/v1/search", endpoints.SearchAsync)
            .WithName("Search")
            .WithSummary("Products that answer a query, with facets, and how the query was understood.")
            .Produces<ListAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapGet("/v1/suggest", endpoints.SuggestAsync)
            .WithName("Suggest")
            .WithSummary("What somebody who has typed the beginning of a query may be looking for.")
            .Produces<SuggestAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private async Task<IResult> SearchAsync([AsParameters] SearchRequest request)
    {
        // To look up a visitor takes less time than to make a token that could end it.
        var (query, problem) = await reader.ReadAsync(request, CancellationToken.None).ConfigureAwait(false);
        if (query is null)
            return problem!;
        var answer = await ladder.AnswerAsync(query).ConfigureAwait(false);
        return new SearchAnswerResult(query, answer, directory, request.View == "full", time);
    }

    private async Task<IResult> SuggestAsync(string? query, string? visitorId, HttpContext context)
    {
        if (QuestionReader.UnknownParameter(context.Request) is { } unknown)
            return unknown;
        if (query is { Length: > QuestionReader.LongestQuery })
            return Problems.Invalid("query", $"at most {QuestionReader.LongestQuery} characters", $"{query.Length} characters");
        if (!string.IsNullOrEmpty(visitorId) && Store.Identifiers.Problem(visitorId) is not null)
            return Problems.Invalid("visitorId", $"1 to {Store.Identifiers.Longest} characters without control characters", visitorId);
        var who = await reader.ContextOfAsync(visitorId, CancellationToken.None).ConfigureAwait(false);
        return TypedResults.Json(new SuggestAnswer(indexes.Current.Suggestions.Find(query ?? "", who)), ContractsJson.Default.SuggestAnswer);
    }
}
