using Platform.Hosting.Lists;

namespace Platform.Storefront.Listings;

/// <summary>What a list is asked for: a category's products, or the answers to a query.</summary>
public sealed record ListingQuestion
{
    public const int UsualPageSize = 24;

    /// <summary>Conditions that count, at most; more than a person would ever set.</summary>
    public const int MostFilters = 40;

    /// <summary>Characters of a query that count.</summary>
    public const int LongestQuery = 200;

    /// <summary>The category; empty for everything there is.</summary>
    public string Category { get; init; } = "";

    /// <summary>What was typed; null where a category is asked for.</summary>
    public string? Query { get; init; }

    public IReadOnlyList<ListFilter> Filters { get; init; } = [];

    public ListSort Sort { get; init; }

    /// <summary>From 1; the nearest page that there is will be shown.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = UsualPageSize;

    public string? VisitorId { get; init; }

    public string? UserId { get; init; }
}
