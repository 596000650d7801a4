using Platform.Hosting.Products;
using Platform.Hosting.Refreshing;
using Platform.Storefront.Languages;

namespace Platform.Storefront.Listings;

/// <summary>
/// The shop's view of the catalogue as it is now: made once for each catalogue, beside the pages, which go on with the
/// one before. Only the first one that has products is waited for.
/// </summary>
public sealed class ShopIndex(ProductDirectory directory, IShopTerms terms) : IRefreshed
{
    private readonly Lock _making = new();
    private volatile ShopView? _newest;

    public string What => "shelves";

    internal ShopView Current => _newest is { Count: > 0 } newest ? newest : Make();

    public Task RefreshAsync(CancellationToken cancel)
    {
        Make();
        return Task.CompletedTask;
    }

    private ShopView Make()
    {
        lock (_making)
        {
            var facts = directory.Facts;
            if (_newest?.Facts != facts)
                _newest = new ShopView(directory, facts, terms);
            return _newest!;
        }
    }
}
