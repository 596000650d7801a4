using Platform.Storefront.Listings;

namespace Platform.Storefront.Home;

/// <summary>What the first page shows first: the category with the most arrivals for its size, and a few of them.</summary>
/// <param name="Category">The category; empty where the catalogue has none.</param>
/// <param name="Arrivals">How many of its products came lately; 0 where nothing is known of that.</param>
/// <param name="Products">The directory's numbers of a few of them, different ones.</param>
public sealed record Campaign(string Category, int Arrivals, IReadOnlyList<int> Products)
{
    private const int MostProducts = 3;

    /// <summary>A category of fewer is no campaign.</summary>
    private const int Least = 12;

    private static readonly TimeSpan Lately = TimeSpan.FromDays(21);

    /// <summary>The campaign of a catalogue; null where nothing can be bought.</summary>
    internal static Campaign? Of(ShopView view)
    {
        if (view.Count == 0)
            return null;
        var newest = view.Facts.Find(view.ProductAt(0))?.PublishTime;
        var best = view.Shelves.Categories
            .Where(path => Shelves.ParentOf(path) is var parent && parent.Length > 0 && Shelves.ParentOf(parent).Length == 0)
            .Select(path => (Path: path, Places: view.Shelves.Find(path)!))
            .Where(shelf => shelf.Places.Count >= Least)
            .Select(shelf => (shelf.Path, shelf.Places, Arrivals: shelf.Places.TakeWhile(place => IsNew(view, place, newest)).Count()))
            .OrderByDescending(shelf => shelf.Arrivals / Math.Sqrt(shelf.Places.Count)).ThenByDescending(shelf => shelf.Places.Count)
            .FirstOrDefault((Path: Shelves.Everything, Places: view.Shelves.Find(Shelves.Everything)!, Arrivals: 0));
        return new Campaign(best.Path, best.Arrivals, [.. view.Different(best.Places, MostProducts)]);
    }

    private static bool IsNew(ShopView view, int place, DateTimeOffset? newest) =>
        newest - view.Facts.Find(view.ProductAt(place))!.PublishTime is { } age && age <= Lately;
}
