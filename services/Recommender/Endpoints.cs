using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform.Contracts;
using Platform.Hosting.Answers;
using Platform.Hosting.Conventions;
using Platform.Hosting.Products;

namespace Platform.Recommender;

/// <summary><c>GET /v1/recommendations/{placement}</c>.</summary>
internal static class Endpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/recommendations/{placement}", RecommendAsync)
        .WithName("Recommend")
        .WithSummary("Products for a placement, and the rung, model and version they came from.")
        .Produces<RecommendationAnswer>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> RecommendAsync(
        [AsParameters] RecommendationRequest request, QueryReader reader, Placements placements, ProductDirectory directory,
        TimeProvider time, HttpContext context)
    {
        if (placements.Find(request.Placement) is not { } ladder)
            return Problems.Unknown("placement", $"one of {string.Join(", ", placements.Names)}", request.Placement);
        var (query, problem) = await reader.ReadAsync(request, context.RequestAborted).ConfigureAwait(false);
        if (query is null)
            return problem!;
        var answer = await ladder.AnswerAsync(query).ConfigureAwait(false);
        return new AnswerResult(ladder.Placement, answer, directory, request.View == "full", time);
    }
}
