using Platform.Hosting.Answers;

namespace Platform.Ranking.Listings;

/// <summary>A list on its way to its final order: whatever is done to it moves products, and neither adds nor loses one.</summary>
/// <param name="head">Those that a rung put in order, best first.</param>
/// <param name="tail">All others, in their order.</param>
internal sealed class ListDraft(IEnumerable<ScoredProduct> head, IEnumerable<ScoredProduct> tail)
{
    private readonly Dictionary<int, List<string>> _reasons = [];

    /// <summary>The products in their order.</summary>
    public List<ScoredProduct> Products { get; private set; } = [.. head, .. tail];

    public IReadOnlyDictionary<int, IReadOnlyList<string>> Reasons =>
        _reasons.ToDictionary(product => product.Key, product => (IReadOnlyList<string>)product.Value);

    /// <summary>Says why a product stands where it does.</summary>
    public void Explain(int product, string reason)
    {
        if (!_reasons.TryGetValue(product, out var reasons))
            _reasons[product] = reasons = [];
        reasons.Add(reason);
    }

    /// <summary>Sorts by a key, the lowest first; of equals in the order in which they stand.</summary>
    public void Sort<TKey>(Func<ScoredProduct, TKey> key) => Products = [.. Products.OrderBy(key)];

    /// <summary>Takes the product at one place to another; those between move by one.</summary>
    public void Move(int from, int to)
    {
        var product = Products[from];
        Products.RemoveAt(from);
        Products.Insert(to, product);
    }
}
