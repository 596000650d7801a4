using Platform.Contracts;
using Platform.Hosting.Lists;

namespace Platform.Search.Live;

/// <summary>Turns counts into facets to be shown.</summary>
internal static class FacetCounts
{
    /// <summary>Values of a facet that are shown, at most; chosen ones come on top.</summary>
    private const int MostValues = 14;

    /// <summary>A trait with more values than these is one of single products and no help, brands aside.</summary>
    private const int MostDifferent = 400;

    private const int MostFacets = 12;

    /// <summary>The facets.</summary>
    /// <param name="facets">The values.</param>
    /// <param name="chosen">The conditions that were set.</param>
    /// <param name="countsFor">The counts that hold for a facet, by the values' numbers.</param>
    public static IReadOnlyList<Facet> Show(ProductFacets facets, IReadOnlyList<ListFilter> chosen, Func<string, int[]> countsFor) =>
    [
        .. facets.Names.Select(name => new Facet(name, Values(facets, name, chosen, countsFor(name))))
            .Where(facet => facet.Values.Count > 1 || (facet.Name == FacetNames.Offer && facet.Values.Count > 0)
                || facet.Values.Any(value => chosen.Contains(new ListFilter(facet.Name, value.Value))))
            .Take(MostFacets),
    ];

    private static List<FacetValue> Values(ProductFacets facets, string name, IReadOnlyList<ListFilter> chosen, int[] counts)
    {
        var known = facets.ValuesOf(name)!;
        if (known.Count > MostDifferent && name is not (FacetNames.Brand or FacetNames.Category))
            return [];
        var found = new List<FacetValue>();
        foreach (var (value, number) in known)
        {
            if (counts[number] > 0 || IsChosen(value))
                found.Add(new FacetValue(value, counts[number]));
        }

        if (name == FacetNames.Price)
            return [.. found.OrderBy(value => ListFilter.Range(value.Value)!.Value.From)];
        found.Sort(static (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : string.CompareOrdinal(a.Value, b.Value));
        var most = found.Where((value, index) => index < MostValues || IsChosen(value.Value));
        return name == FacetNames.Size ? [.. most.OrderBy(value => value.Value, SizeOrder.Instance)] : [.. most];

        bool IsChosen(string value) => chosen.Count > 0 && chosen.Contains(new ListFilter(name, value));
    }
}
