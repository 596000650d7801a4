using Platform.World.Shopping;

namespace Platform.World.Truth;

/// <summary>A policy of lists: the order of a category's products, or of a search's hits. Many visits ask side by side.</summary>
public interface IListOrder
{
    /// <summary>Puts a list in order; the shop cuts it into pages.</summary>
    /// <param name="step">The category or the query, and how it is narrowed.</param>
    /// <param name="visit">Who asks.</param>
    /// <param name="candidates">All products of the list that can be bought, by their numbers, most sold first.</param>
    /// <returns>The candidates, best first; as many as are worth showing.</returns>
    IReadOnlyList<int> Order(ShopperStep step, ShopVisit visit, IReadOnlyList<int> candidates);
}
