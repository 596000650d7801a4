using System.Text.Json;
using Platform.Contracts;

namespace Platform.Store.Products;

/// <summary>The products of the shop at one moment. It never changes; a later one takes its place.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, Product> _products;

    private Catalogue(Dictionary<string, Product> products, int unreadableLines)
    {
        _products = products;
        UnreadableLines = unreadableLines;
    }

    /// <summary>No products: a shop that sends only events.</summary>
    public static Catalogue Empty { get; } = new([], 0);

    public IReadOnlyCollection<Product> Products => _products.Values;

    public int Count => _products.Count;

    /// <summary>Lines that were no products, and were passed over.</summary>
    public int UnreadableLines { get; }

    public Product? Find(string id) => _products.GetValueOrDefault(id);

    /// <summary>A catalogue of these products; of two with the same id the later counts.</summary>
    public static Catalogue Of(IEnumerable<Product> products)
    {
        var byId = new Dictionary<string, Product>(StringComparer.Ordinal);
        foreach (var product in products)
            byId[product.Id] = product;
        return new Catalogue(byId, 0);
    }

    /// <summary>Reads the catalogue of a data folder; without files it is empty.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Catalogue Read(DataFolder data)
    {
        var files = CatalogueFiles.All(data);
        if (files.Count == 0)
            return Empty;
        var products = new Dictionary<string, Product>(StringComparer.Ordinal);
        var unreadable = 0;
        foreach (var file in files)
        {
            foreach (var product in File.ReadLines(file).Where(line => line.Length > 0)
                .AsParallel().AsOrdered().Select(TryParse))
            {
                if (product is null)
                    unreadable++;
                else
                    products[product.Id] = product;
            }
        }

        return new Catalogue(products, unreadable);
    }

    private static Product? TryParse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ContractsJson.Default.Product);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
