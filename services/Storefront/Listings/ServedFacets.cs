using Platform.Contracts;
using Platform.Hosting.Lists;

namespace Platform.Storefront.Listings;

/// <summary>A service's facets as the shop shows its own: those that somebody would choose by, the common values, in the order of a page.</summary>
internal static class ServedFacets
{
    private const int MostFacets = 12;

    /// <summary>Values of a facet, at most; chosen ones come on top.</summary>
    private const int MostValues = 14;

    /// <summary>Leaves what helps.</summary>
    /// <param name="facets">As a service answered.</param>
    /// <param name="question">What it was asked.</param>
    public static IReadOnlyList<Facet> Tidy(IReadOnlyList<Facet> facets, ListingQuestion question)
    {
        var parent = question.Filters.LastOrDefault(filter => filter.Name == FacetNames.Category)?.Value ?? Shelves.Everything;
        return
        [
            // A category's own page leads to those below it by links.
            .. facets.Where(facet => !FacetNames.AreHidden(facet.Name) && (facet.Name != FacetNames.Category || question.Query is not null))
                .Select(facet => new Facet(facet.Name, [.. Values(facet, question.Filters, parent)]))
                .Where(facet => facet.Values.Count > 1 || (facet.Name == FacetNames.Offer && facet.Values.Count > 0)
                    || facet.Values.Any(value => IsChosen(question.Filters, facet, value)))
                .OrderBy(facet => PlaceOf(facet.Name)).Take(MostFacets),
        ];
    }

    private static IEnumerable<FacetValue> Values(Facet facet, IReadOnlyList<ListFilter> chosen, string parent)
    {
        var values = facet.Values
            .Where(value => facet.Name != FacetNames.Category || Shelves.ParentOf(value.Value) == parent || IsChosen(chosen, facet, value));
        if (facet.Name == FacetNames.Price)
            return values;
        var most = values.Where((value, index) => index < MostValues || IsChosen(chosen, facet, value));
        return facet.Name == FacetNames.Size ? most.OrderBy(value => value.Value, SizeOrder.Instance) : most;
    }

    private static bool IsChosen(IReadOnlyList<ListFilter> chosen, Facet facet, FacetValue value) =>
        chosen.Contains(new ListFilter(facet.Name, value.Value));

    /// <summary>The shop's own first, then as they came.</summary>
    private static int PlaceOf(string name)
    {
        for (var place = 0; place < FacetNames.Own.Count; place++)
        {
            if (FacetNames.Own[place] == name)
                return place;
        }

        return FacetNames.Own.Count;
    }
}
