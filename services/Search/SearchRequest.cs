using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Platform.Search;

/// <summary>The parameters of a search.</summary>
internal sealed class SearchRequest
{
    [FromQuery(Name = "query")]
    public string? Query { get; init; }

    [FromQuery(Name = "visitorId")]
    public string? VisitorId { get; init; }

    [FromQuery(Name = "userId")]
    public string? UserId { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    [FromQuery(Name = "pageSize")]
    public string? PageSize { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    [FromQuery(Name = "filter")]
    public string[]? Filter { get; init; }

    /// <summary>basic or full: with what the catalogue knows of each product.</summary>
    [FromQuery(Name = "view")]
    public string? View { get; init; }

    /// <summary>true or false: whether facets are counted.</summary>
    [FromQuery(Name = "facets")]
    public string? Facets { get; init; }

    public HttpContext Context { get; init; } = null!;
}
