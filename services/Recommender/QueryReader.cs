using System.Globalization;
using Microsoft.AspNetCore.Http;
using Platform.Hosting.Conventions;
using Platform.Hosting.Models;
using Platform.Hosting.People;
using Platform.Hosting.Products;
using Platform.Recommender.Models;
using Platform.Store;
using Platform.Store.People;
using Platform.Store.Sessions;

namespace Platform.Recommender;

/// <summary>Turns a request into a query: checks it, and adds what is known of the visitor and the customer.</summary>
public sealed class QueryReader(
    ProductDirectory directory, ISessionStore sessions, Histories histories, ModelSlot<YouMightAlsoLike> youMightAlsoLike)
{
    private const int DefaultPageSize = 20;
    private const int LargestPageSize = 100;
    private const int LongestSession = 50;

    /// <summary>Reads a request.</summary>
    /// <returns>The query, or the problem with the request.</returns>
    public async ValueTask<(RecommendationQuery? Query, IResult? Problem)> ReadAsync(
        RecommendationRequest request, CancellationToken cancel)
    {
        if (!TryPageSize(request.PageSize, out var pageSize))
            return (null, Problems.Invalid("pageSize", $"a whole number from 1 to {LargestPageSize}", request.PageSize));
        if (IdProblem(request) is { } problem)
            return (null, problem);
        if (request.View is not (null or "basic" or "full"))
            return (null, Problems.Invalid("view", "basic or full", request.View));

        var visitor = string.IsNullOrEmpty(request.VisitorId)
            ? VisitorSession.Empty
            : await sessions.FindAsync(request.VisitorId, cancel).ConfigureAwait(false);
        var history = string.IsNullOrEmpty(request.UserId) ? History.Empty : histories.Find(request.UserId);
        return (Query(request.Placement, pageSize, request.ProductId ?? [], visitor, history, request.Region), null);
    }

    /// <summary>A query for a placement.</summary>
    /// <param name="placement">The placement.</param>
    /// <param name="wanted">How many products.</param>
    /// <param name="page">The products of the page, or of the session, newest last.</param>
    /// <param name="visitor">What is known of the visitor.</param>
    /// <param name="history">What is known of the customer.</param>
    /// <param name="region">The shop's country or brand, where known.</param>
    public RecommendationQuery Query(
        string placement, int wanted, IReadOnlyList<string> page, VisitorSession visitor, History history, string? region)
    {
        var shown = Numbers(page);
        var isPersonal = placement == Placements.YouMightAlsoLike;
        return new RecommendationQuery
        {
            Wanted = wanted,
            Facts = directory.Facts,
            Session = SessionOf(page, shown, visitor),
            Page = shown,
            History = isPersonal ? Numbers(history.Products) : [],
            // Personal answers may lead back to what was looked at, never to what is owned.
            Excluded = isPersonal ? Owned(visitor, history) : shown,
            NoVariantsOf = isPersonal ? [] : shown,
            MayRepeatCurrent = isPersonal && youMightAlsoLike.Current is { Model.RepeatsCurrent: true },
            Region = region,
        };
    }

    private int[] SessionOf(IReadOnlyList<string> page, int[] shown, VisitorSession visitor)
    {
        // Several products stand for the session; a single one is its newest page.
        if (page.Count > 1 || visitor.Viewed.Count == 0)
            return shown;
        var viewed = Numbers(visitor.Viewed);
        return shown.Length == 0 || (viewed.Length > 0 && viewed[^1] == shown[0]) ? viewed : [.. viewed, shown[0]];
    }

    private int[] Owned(VisitorSession visitor, History history)
    {
        if (visitor.Bought.Count == 0 && history.Products.Count == 0)
            return [];
        var owned = new List<int>(visitor.Bought.Count + history.Products.Count);
        owned.AddRange(Numbers(visitor.Bought));
        for (var index = 0; index < history.Products.Count; index++)
        {
            if (history.Owned[index] && directory.Find(history.Products[index]) is >= 0 and var product)
                owned.Add(product);
        }

        return [.. owned];
    }

    /// <summary>The numbers of the newest products that the directory knows, in their order.</summary>
    private int[] Numbers(IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
            return [];
        var numbers = new int[Math.Min(ids.Count, LongestSession)];
        var count = 0;
        for (var index = ids.Count - numbers.Length; index < ids.Count; index++)
        {
            if (directory.Find(ids[index]) is >= 0 and var product)
                numbers[count++] = product;
        }

        return count == numbers.Length ? numbers : numbers[..count];
    }

    private static bool TryPageSize(string? text, out int pageSize)
    {
        pageSize = DefaultPageSize;
        return text is null
            || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out pageSize) && pageSize is >= 1 and <= LargestPageSize);
    }

    private static IResult? IdProblem(RecommendationRequest request)
    {
        foreach (var productId in request.ProductId ?? [])
        {
            if (Identifiers.Problem(productId) is not null)
                return Problems.Invalid("productId", Expected, productId);
        }

        if (!string.IsNullOrEmpty(request.VisitorId) && Identifiers.Problem(request.VisitorId) is not null)
            return Problems.Invalid("visitorId", Expected, request.VisitorId);
        return !string.IsNullOrEmpty(request.UserId) && Identifiers.Problem(request.UserId) is not null
            ? Problems.Invalid("userId", Expected, request.UserId)
            : null;
    }

    private static string Expected => $"1 to {Identifiers.Longest} characters without control characters";
}
