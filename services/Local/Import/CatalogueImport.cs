using System.Globalization;
using Platform.Contracts;
using Platform.Hosting.Verbs;
using Platform.Store.Products;

namespace Platform.Local.Import;

/// <summary>Products from CSV with a header, or from JSON lines.</summary>
internal static class CatalogueImport
{
    /// <exception cref="UserException">A column that was named is nowhere.</exception>
    public static string Run(ImportOrder order, ColumnMap map, string currency)
    {
        var reader = new ProductReader(map, currency);
        var products = new Dictionary<string, Product>(StringComparer.Ordinal);
        var neverSeen = map.Columns.ToHashSet(StringComparer.Ordinal);
        foreach (var file in order.Files)
        {
            foreach (var row in ProductRows.Read(file, map, order.Bad))
            {
                neverSeen.ExceptWith(row.Values.Keys);
                var (product, problem) = reader.Read(row.Values);
                if (product is null)
                    order.Bad.Add(file, row.Line, problem!);
                else
                    products[product.Id] = product;
            }
        }

        if (products.Count > 0 && neverSeen.Count > 0)
            throw new UserException($"--map: no product has a field \"{neverSeen.First()}\".");
        if (products.Count > 0)
            CatalogueFiles.Add(order.Data, products.Values, order.Now);
        return string.Create(CultureInfo.InvariantCulture, $"{products.Count} products imported.");
    }
}
