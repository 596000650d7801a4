using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Platform.Recommender;

/// <summary>The parameters of a request, as they came.</summary>
public readonly record struct RecommendationRequest
{
    [FromRoute(Name = "placement"), Description("similar-items, also-bought or you-might-also-like")]
    public string Placement { get; init; }

    [FromQuery(Name = "visitorId"), Description("The browser or device that events speak of.")]
    public string? VisitorId { get; init; }

    [FromQuery(Name = "userId"), Description("The customer, where logged in.")]
    public string? UserId { get; init; }

    [FromQuery(Name = "productId"), Description("The product of the page. Repeated, newest last, they stand for the running session.")]
    public string[]? ProductId { get; init; }

    [FromQuery(Name = "pageSize"), Description("1 to 100; 20 where absent.")]
    public string? PageSize { get; init; }

    [FromQuery(Name = "region"), Description("The shop's country or brand, as the events' entity names it.")]
    public string? Region { get; init; }

    [FromQuery(Name = "view"), Description("full: with what the catalogue knows of each product; basic where absent.")]
    public string? View { get; init; }
}
