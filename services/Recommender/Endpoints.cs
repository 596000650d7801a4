using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Platform.Contracts;
using Platform.Hosting.Answers;
using Platform.Hosting.Conventions;
using Platform.Hosting.Products;

namespace Platform.Recommender;

/// <summary><c>GET /v1/recommendations/{placement}</c>.</summary>
internal sealed class Endpoints(QueryReader reader, Placements placements, ProductDirectory directory, TimeProvider time)
{
    /// <summary>Maps the endpoints. Their parts are found once and not for every request.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/recommendations/{placement}", ActivatorUtilities.CreateInstance<Endpoints>(routes.ServiceProvider).RecommendAsync)
        .WithName("Recommend")
        .WithSummary("Products for a placement, and the rung, model and version they came from.")
        .Produces<RecommendationAnswer>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private async Task<IResult> RecommendAsync([AsParameters] RecommendationRequest request)
    {
        if (placements.Find(request.Placement) is not { } ladder)
            return Problems.Unknown("placement", $"one of {string.Join(", ", placements.Names)}", request.Placement);
        // To look up a visitor takes less time than to make a token that could end it.
        var (query, problem) = await reader.ReadAsync(request, CancellationToken.None).ConfigureAwait(false);
        if (query is null)
            return problem!;
        var answer = await ladder.AnswerAsync(query).ConfigureAwait(false);
        return new AnswerResult(ladder.Placement, answer, directory, request.View == "full", time);
    }
}
