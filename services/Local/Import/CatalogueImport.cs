using System.Globalization;
using Platform.Contracts;
using Platform.Store.Products;

namespace Platform.Local.Import;

/// <summary>Products from CSV with a header, or from JSON lines.</summary>
internal static class CatalogueImport
{
    public static string Run(ImportOrder order, ColumnMap map, string currency)
    {
        var reader = new ProductReader(map, currency);
        var products = new Dictionary<string, Product>(StringComparer.Ordinal);
        foreach (var file in order.Files)
        {
            foreach (var row in ProductRows.Read(file, map, order.Bad))
            {
                var (product, problem) = reader.Read(row.Values);
                if (product is null)
                    order.Bad.Add(file, row.Line, problem!);
                else
                    products[product.Id] = product;
            }
        }

        if (products.Count > 0)
            CatalogueFiles.Add(order.Data, products.Values, order.Now);
        return string.Create(CultureInfo.InvariantCulture, $"{products.Count} products imported.");
    }
}
