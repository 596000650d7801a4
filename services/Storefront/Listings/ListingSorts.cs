namespace Platform.Storefront.Listings;

/// <summary>The orders as addresses name them: <c>relevance</c>, <c>price</c>, <c>-price</c>, <c>new</c>.</summary>
internal static class ListingSorts
{
    /// <summary>All of them with their names, in the order in which a page offers them.</summary>
    public static IReadOnlyList<(ListingSort Sort, string Name)> All { get; } =
    [
        (ListingSort.Relevance, "relevance"), (ListingSort.New, "new"), (ListingSort.PriceUp, "price"), (ListingSort.PriceDown, "-price"),
    ];

    /// <summary>The order of a name; relevance for any other text.</summary>
    public static ListingSort Parse(string? name) => All.FirstOrDefault(one => one.Name == name).Sort;

    public static string NameOf(ListingSort sort) => All.First(one => one.Sort == sort).Name;
}
