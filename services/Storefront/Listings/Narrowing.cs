using Platform.Contracts;
using Platform.Hosting.Lists;

namespace Platform.Storefront.Listings;

/// <summary>
/// A list under conditions: what is left of it, and its facets. A facet with chosen values is counted as if none of
/// them were, so that its other values say what choosing them, too, would bring.
/// </summary>
internal sealed class Narrowing
{
    /// <summary>Values of a facet that are shown, at most; chosen ones come on top.</summary>
    private const int MostValues = 14;

    /// <summary>A trait with more values than these is one of single products and no help, brands aside.</summary>
    private const int MostDifferent = 400;

    private const int MostFacets = 12;

    private readonly ShopFacets _facets;
    private readonly string[] _names;
    private readonly PlaceSet[] _sets;
    private readonly CountedSet _all;
    private readonly HashSet<ListFilter> _chosen;
    private readonly int[] _counts;

    public Narrowing(ShopFacets facets, CountedSet all, IReadOnlyList<ListFilter> filters)
    {
        (_facets, _all, _chosen) = (facets, all, [.. filters]);
        var groups = filters.GroupBy(filter => filter.Name, filter => filter.Value)
            .Select(group => (Name: group.Key, Set: facets.Find(group.Key, group)))
            .Where(group => group.Set is not null).ToArray();
        _names = [.. groups.Select(group => group.Name)];
        _sets = [.. groups.Select(group => group.Set!)];
        Left = _sets.Aggregate(all.Set, (left, set) => left.And(set));
        _counts = _sets.Length == 0 ? all.Counts : facets.Count(Left);
    }

    /// <summary>What fulfils all conditions.</summary>
    public PlaceSet Left { get; }

    /// <summary>The facets.</summary>
    /// <param name="parent">The category below which the facet of categories shows what there is; null for no such facet.</param>
    public IReadOnlyList<Facet> Facets(string? parent) =>
    [
        .. _facets.Names.Where(name => name != FacetNames.Category || parent is not null)
            .Select(name => new Facet(name, Values(name, parent)))
            .Where(facet => facet.Values.Count > 1 || facet.Name == FacetNames.Offer && facet.Values.Count > 0
                || facet.Values.Any(value => _chosen.Contains(new ListFilter(facet.Name, value.Value))))
            .Take(MostFacets),
    ];

    private List<FacetValue> Values(string name, string? parent)
    {
        var known = _facets.ValuesOf(name);
        if (known.Count > MostDifferent && name is not (FacetNames.Brand or FacetNames.Category))
            return [];
        var counts = CountsFor(name);
        var found = known
            .Where(value => counts[value.Value] > 0 || _chosen.Contains(new ListFilter(name, value.Key)))
            .Where(value => name != FacetNames.Category || Shelves.ParentOf(value.Key) == parent || _chosen.Contains(new ListFilter(name, value.Key)))
            .Select(value => new FacetValue(value.Key, counts[value.Value]));
        return name switch
        {
            FacetNames.Price => [.. found.OrderBy(value => ListFilter.Range(value.Value)!.Value.From)],
            FacetNames.Size => [.. Most(name, found).OrderBy(value => value.Value, SizeOrder.Instance)],
            _ => [.. Most(name, found)],
        };
    }

    private IEnumerable<FacetValue> Most(string name, IEnumerable<FacetValue> values) => values
        .OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal)
        .Where((value, index) => index < MostValues || _chosen.Contains(new ListFilter(name, value.Value)));

    private int[] CountsFor(string name)
    {
        var own = Array.IndexOf(_names, name);
        if (own < 0)
            return _counts;
        if (_sets.Length == 1)
            return _all.Counts;
        var others = _all.Set;
        for (var index = 0; index < _sets.Length; index++)
        {
            if (index != own)
                others = others.And(_sets[index]);
        }

        return _facets.Count(others);
    }
}
