using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Ranking.Features;
using Platform.Ranking.Listings;

namespace Platform.Ranking;

/// <summary><c>GET /v1/listings/{category}</c>.</summary>
internal sealed class Endpoints(
    RequestReader reader, ListMaker maker, RememberedLists remembered, ProductDirectory directory, RankingOptions options, TimeProvider time)
{
    /// <summary>Maps the endpoints. Their parts are found once and not for every request.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/listings/{category}", ActivatorUtilities.CreateInstance<Endpoints>(routes.ServiceProvider).ListAsync)
        .WithName("List")
        .WithSummary("A page of a category's products in the best order for who asks, and the rung, model and version it came from.")
        .Produces<ListAnswer>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private async Task<IResult> ListAsync([AsParameters] ListingRequest request)
    {
        var (asked, problem) = await reader.ReadAsync(request, CancellationToken.None).ConfigureAwait(false);
        if (asked is null)
            return problem!;
        var list = asked.Page > 1 ? remembered.Find(asked.Key) : null;
        if (list is null)
        {
            list = await maker.MakeAsync(asked.Question).ConfigureAwait(false);
            remembered.Remember(asked.Key, list);
        }

        return TypedResults.Json(AnswerOf(list, asked), ContractsJson.Default.ListAnswer);
    }

    private ListAnswer AnswerOf(RankedList list, AskedPage asked)
    {
        var first = (int)Math.Min((asked.Page - 1L) * asked.PageSize, list.Products.Length);
        var count = Math.Min(asked.PageSize, list.Products.Length - first);
        var facts = directory.Facts;
        var results = new ProductResult[count];
        for (var index = 0; index < count; index++)
        {
            var product = list.Products[first + index];
            results[index] = new ProductResult(
                directory.IdOf(product), list.Scores[first + index], asked.IsFull ? facts.Find(product) : null, list.Reasons.GetValueOrDefault(product));
        }

        var nonce = Random.Shared.NextInt64();
        return new ListAnswer
        {
            Results = results,
            TotalSize = list.Products.Length,
            Facets = list.Facets,
            AttributionToken = TokenOf(list, (ulong)nonce),
            Model = list.Model,
            Version = list.Version,
            Rung = list.Rung,
            Experiments = new Dictionary<string, string>(),
            Features = count > 0 && nonce / (double)long.MaxValue < options.LoggedShare ? FeaturesOf(asked.Question, list.Products.AsSpan(first, count)) : null,
        };
    }

    private static string FeaturesOf(ListingQuestion question, ReadOnlySpan<int> products)
    {
        var rows = question.Index.Rows;
        var features = new float[products.Length * FeatureSet.Count];
        rows.Fill(products, rows.ProfileOf(question.History, question.Owned), rows.ProfileOf(question.Session, []), features);
        return LoggedFeatures.Write(features);
    }

    private string TokenOf(RankedList list, ulong nonce) => new AttributionToken
    {
        Placement = ListMaker.Placement,
        Model = list.Model,
        Version = list.Version,
        Rung = list.Rung,
        AnsweredAt = time.GetUtcNow(),
        Nonce = nonce,
    }.ToString();
}
