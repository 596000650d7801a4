using System.Globalization;
using System.Text.Json;
using Platform.Contracts;
using Platform.Hosting.Verbs;
using Platform.Store.Events;
using Platform.Store.Imports;
using Platform.Store.Products;

namespace Platform.Local.Import;

/// <summary>
/// What customers have becomes purchases, one a day, the last of each customer on the same day: the files have an
/// order, but no times. Attributes of items become a catalogue.
/// </summary>
internal static class SequencesImport
{
    private const string AttributeName = "attribute";

    public static string Run(ImportOrder order, FileInfo? attributes)
    {
        var known = attributes is null ? null : ReadAttributes(attributes);
        using var import = EventImport.Begin(order.Data, order.Now);
        var lastDay = new DateTimeOffset(order.Now.UtcDateTime.Date, TimeSpan.Zero);
        var customers = 0;
        foreach (var file in order.Files)
        {
            var ids = new ImportedIds(file);
            foreach (var row in SequencesFile.Read(file, order.Bad))
            {
                customers++;
                for (var index = 0; index < row.ProductIds.Count; index++)
                {
                    known?.TryAdd(row.ProductIds[index], []);
                    import.Add(Purchase(row.UserId, row.ProductIds[index], lastDay.AddDays(index + 1 - row.ProductIds.Count), ids.Next()));
                }
            }
        }

        import.Prepare();
        if (known is not null)
            CatalogueFiles.Add(order.Data, known.Select(item => ProductOf(item.Key, item.Value)), order.Now);
        import.Commit();
        return string.Create(CultureInfo.InvariantCulture, $"{import.Count} purchases of {customers} customers imported.");
    }

    private static UserEvent Purchase(string userId, string productId, DateTimeOffset time, string id) => new()
    {
        EventType = EventType.PurchaseComplete,
        VisitorId = userId,
        UserInfo = new UserInfo { UserId = userId },
        EventTime = time,
        EventId = id,
        Consent = Consent.Personal,
        ProductDetails = [ProductDetail.Of(productId, 1)],
        PurchaseTransaction = new PurchaseTransaction { Revenue = 0, CurrencyCode = BasketsImport.NoCurrency },
    };

    private static Product ProductOf(string id, string[] attributes) => new()
    {
        Id = id,
        Attributes = attributes.Length == 0
            ? new Dictionary<string, IReadOnlyList<string>>()
            : new Dictionary<string, IReadOnlyList<string>> { [AttributeName] = attributes },
    };

    private static Dictionary<string, string[]> ReadAttributes(FileInfo file)
    {
        if (!file.Exists)
            throw new UserException($"{file}: there is no such file.");
        try
        {
            using var stream = CompressedFile.OpenRead(file.FullName);
            using var json = JsonDocument.Parse(stream);
            return json.RootElement.EnumerateObject().ToDictionary(
                item => item.Name,
                item => item.Value.EnumerateArray().Select(attribute => attribute.ToString()).ToArray(),
                StringComparer.Ordinal);
        }
        catch (Exception mistake) when (mistake is JsonException or InvalidOperationException)
        {
            throw new UserException($"{file}: expected a JSON object of items to lists of attributes; {mistake.Message}");
        }
    }
}
