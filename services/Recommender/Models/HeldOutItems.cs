using Platform.Hosting.Training;

namespace Platform.Recommender.Models;

/// <summary>Turns the products of held-out questions into a model's items: the two may be numbered differently.</summary>
internal sealed class HeldOutItems
{
    private readonly int[] _items;

    public HeldOutItems(HeldOut heldOut, IReadOnlyList<string> products)
    {
        var known = new Dictionary<string, int>(products.Count, StringComparer.Ordinal);
        for (var item = 0; item < products.Count; item++)
            known[products[item]] = item;
        _items = [.. heldOut.Products.Select(product => known.GetValueOrDefault(product, -1))];
    }

    /// <summary>The model's item; -1 for a product that it does not know.</summary>
    public int this[int product] => _items[product];

    /// <summary>The model's items of those products that it knows.</summary>
    public int[] Of(IEnumerable<int> products) => [.. products.Select(product => _items[product]).Where(item => item >= 0)];
}
