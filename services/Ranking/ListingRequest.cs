using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Platform.Ranking;

/// <summary>The parameters of a request, as they came.</summary>
public readonly record struct ListingRequest
{
    [FromRoute(Name = "category"), Description("A path in the category tree, such as Women > Dresses, escaped as one part of the address.")]
    public string Category { get; init; }

    [FromQuery(Name = "visitorId"), Description("The browser or device that events speak of.")]
    public string? VisitorId { get; init; }

    [FromQuery(Name = "userId"), Description("The customer, where logged in.")]
    public string? UserId { get; init; }

    [FromQuery(Name = "page"), Description("From 1, which it is where absent; beyond the last page there are no results.")]
    public string? Page { get; init; }

    [FromQuery(Name = "pageSize"), Description("1 to 100; 20 where absent.")]
    public string? PageSize { get; init; }

    [FromQuery(Name = "filter"), Description("Such as brand:Acme or price:0..50. Repeated: of one name any suffices, of several names each must hold.")]
    public string[]? Filter { get; init; }

    [FromQuery(Name = "sort"), Description("relevance, which it is where absent, price, -price or new.")]
    public string? Sort { get; init; }

    [FromQuery(Name = "view"), Description("full: with what the catalogue knows of each product; basic where absent.")]
    public string? View { get; init; }
}
