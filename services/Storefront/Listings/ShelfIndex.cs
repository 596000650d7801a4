using Platform.Hosting.Products;

namespace Platform.Storefront.Listings;

/// <summary>The shelves of the catalogue as it is now: put up once for each catalogue, not for each page.</summary>
public sealed class ShelfIndex(ProductDirectory directory)
{
    private volatile Tuple<ProductFacts, Shelves>? _newest;

    internal Shelves Current
    {
        get
        {
            var facts = directory.Facts;
            if (_newest is { } newest && newest.Item1 == facts)
                return newest.Item2;
            var shelves = new Shelves(facts);
            _newest = Tuple.Create(facts, shelves);
            return shelves;
        }
    }
}
