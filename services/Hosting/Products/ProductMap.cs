namespace Platform.Hosting.Products;

/// <summary>Between a model's numbers of its items and the numbers of the <see cref="ProductDirectory"/>.</summary>
public sealed class ProductMap
{
    private readonly int[] _products;
    private readonly int[] _items;

    private ProductMap(int[] products, int[] items) => (_products, _items) = (products, items);

    /// <summary>Maps the items of a model; products not heard of before are added to the directory.</summary>
    /// <param name="items">The ids of the model's items, by its own numbers.</param>
    /// <param name="directory">The directory.</param>
    public static ProductMap Of(IReadOnlyList<string> items, ProductDirectory directory)
    {
        var products = new int[items.Count];
        for (var item = 0; item < products.Length; item++)
            products[item] = directory.Add(items[item]);
        var back = new int[directory.Count];
        Array.Fill(back, -1);
        for (var item = 0; item < products.Length; item++)
            back[products[item]] = item;
        return new ProductMap(products, back);
    }

    /// <summary>The directory's number of an item of the model.</summary>
    public int ProductOf(int item) => _products[item];

    /// <summary>The model's items of products, in their order; -1 where the model does not know one.</summary>
    /// <param name="products">The products.</param>
    /// <param name="items">Receives the items; as long as <paramref name="products"/>.</param>
    public void ItemsOf(ReadOnlySpan<int> products, Span<int> items)
    {
        for (var index = 0; index < products.Length; index++)
            items[index] = ItemOf(products[index]);
    }

    /// <summary>The model's item of a product; -1 where the model does not know it.</summary>
    public int ItemOf(int product) => (uint)product < (uint)_items.Length ? _items[product] : -1;
}
