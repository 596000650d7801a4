using Platform.Hosting.Lists;

namespace Platform.Storefront.Listings;

/// <summary>The orders as addresses name them: <c>relevance</c>, <c>price</c>, <c>-price</c>, <c>new</c>.</summary>
internal static class ListingSorts
{
    /// <summary>All of them with their names, in the order in which a page offers them.</summary>
    public static IReadOnlyList<(ListSort Sort, string Name)> All { get; } =
    [
        (ListSort.Relevance, "relevance"), (ListSort.New, "new"), (ListSort.Price, "price"), (ListSort.PriceDescending, "-price"),
    ];

    /// <summary>The order of a name; relevance for any other text.</summary>
    public static ListSort Parse(string? name) => All.FirstOrDefault(one => one.Name == name).Sort;

    public static string NameOf(ListSort sort) => All.First(one => one.Sort == sort).Name;
}
