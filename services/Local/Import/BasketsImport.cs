using System.Globalization;
using Platform.Contracts;
using Platform.Store.Events;
using Platform.Store.Imports;

namespace Platform.Local.Import;

/// <summary>Baskets become purchases, a minute apart: the files have an order, but no times.</summary>
internal static class BasketsImport
{
    /// <summary>The code of ISO 4217 for "no currency": what was paid is not known.</summary>
    public const string NoCurrency = "XXX";

    public static string Run(ImportOrder order)
    {
        using var import = EventImport.Begin(order.Data, order.Now);
        foreach (var file in order.Files)
        {
            var ids = new ImportedIds(file);
            var baskets = BasketsFile.Read(file, order.Bad).ToArray();
            for (var index = 0; index < baskets.Length; index++)
            {
                var id = ids.Next();
                import.Add(new UserEvent
                {
                    EventType = EventType.PurchaseComplete,
                    VisitorId = id,
                    EventTime = order.Now.AddMinutes(index - baskets.Length),
                    EventId = id,
                    ProductDetails = [.. baskets[index].Select(product => ProductDetail.Of(product, 1))],
                    PurchaseTransaction = new PurchaseTransaction { Revenue = 0, CurrencyCode = NoCurrency },
                });
            }
        }

        import.Commit();
        return string.Create(CultureInfo.InvariantCulture, $"{import.Count} baskets imported.");
    }
}
