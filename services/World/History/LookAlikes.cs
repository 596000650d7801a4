using Platform.World.Goods;

namespace Platform.World.History;

/// <summary>Products of one category and style in the order of their looks, so that neighbours look alike.</summary>
internal sealed class LookAlikes
{
    /// <summary>Looked at on either side at most, for what can be shown.</summary>
    private const int Reach = 24;

    private readonly int[] _products;
    private readonly int[] _places;
    private readonly Assortment _assortment;

    public LookAlikes(Assortment assortment)
    {
        _assortment = assortment;
        _products = [.. Enumerable.Range(0, assortment.Garments.Length)];
        var keys = Array.ConvertAll(_products, product =>
            (assortment.Garments[product].Category, assortment.Garments[product].Style, assortment.Garments[product].Look, product));
        Array.Sort(keys, _products);
        _places = new int[_products.Length];
        for (var place = 0; place < _products.Length; place++)
            _places[_products[place]] = place;
    }

    /// <summary>The nearest of a product, from both sides in turn, that can be shown.</summary>
    /// <param name="product">Which product.</param>
    /// <param name="into">Receives them.</param>
    /// <param name="without">Those not to be repeated.</param>
    /// <param name="shelves">Knows what can be shown.</param>
    /// <returns>How many.</returns>
    public int CopyTo(int product, Span<int> into, ReadOnlySpan<int> without, Shelves shelves)
    {
        var count = 0;
        for (var step = 2; step < 2 * Reach && count < into.Length; step++)
        {
            var place = _places[product] + (step % 2 == 0 ? step / 2 : -(step / 2));
            if ((uint)place >= (uint)_products.Length)
                continue;
            var other = _products[place];
            if (IsAlike(product, other) && shelves.IsThere(other) && !without.Contains(other))
                into[count++] = other;
        }

        return count;
    }

    private bool IsAlike(int product, int other)
    {
        ref readonly var one = ref _assortment.Garments[product];
        ref readonly var two = ref _assortment.Garments[other];
        return one.Category == two.Category && one.Style == two.Style && one.Group != two.Group;
    }
}
