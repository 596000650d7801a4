using Platform.Learning;

namespace Platform.Recommender.Models;

/// <summary>A model that answers from the products of a page.</summary>
public interface INeighbourModel
{
    /// <summary>Finds the best items for some.</summary>
    /// <param name="items">The model's items that are asked about, newest last; none of them is in the answer.</param>
    /// <param name="filter">Which items may be in the answer.</param>
    /// <param name="best">Is filled from the start, best first, each item once.</param>
    /// <returns>How many there are.</returns>
    int Find<TFilter>(ReadOnlySpan<int> items, TFilter filter, Span<ScoredItem> best) where TFilter : struct, IItemFilter;
}
