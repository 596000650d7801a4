using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Store.Products;
using Platform.Storefront.Languages;
using Platform.Storefront.Listings;

namespace Platform.Storefront.Tests.Listings;

/// <summary>A catalogue put up for shopping, and the shop's own lists of it.</summary>
internal sealed class TestCatalogue
{
    private readonly ProductDirectory _directory = new();
    private readonly OwnListings _listings;

    public TestCatalogue(IReadOnlyList<Product> products, IShopTerms? terms = null)
    {
        _directory.Apply(Catalogue.Of(products));
        Index = new ShopIndex(_directory, terms ?? new UntranslatedTerms());
        _listings = new OwnListings(Index, TimeProvider.System);
    }

    public ShopIndex Index { get; }

    public Task<ListingAnswer> AskAsync(ListingQuestion question) => _listings.ListAsync(question, CancellationToken.None);

    /// <summary>The ids of the products of an answer.</summary>
    public async Task<string[]> IdsAsync(ListingQuestion question) => [.. (await AskAsync(question)).Products.Select(_directory.IdOf)];

    public async Task<string[]> SuggestAsync(string query, string language = "en") =>
        [.. (await _listings.SuggestAsync(query, language, CancellationToken.None)).Select(one => $"{one.Kind}: {one.Text}")];

    /// <summary>The values of a facet with their counts; none for a facet that is not shown.</summary>
    public static string[] Values(ListingAnswer answer, string facet) =>
        [.. answer.Facets.Where(one => one.Name == facet).SelectMany(one => one.Values).Select(value => $"{value.Value} {value.Count}")];
}
