using System.Globalization;
using Platform.Contracts;
using Platform.Store.Events;
using Platform.Store.Imports;

namespace Platform.Local.Import;

/// <summary>Clicks of anonymous sessions become product views; each session is a visitor of its own.</summary>
internal static class SessionsImport
{
    public static string Run(ImportOrder order)
    {
        using var import = EventImport.Begin(order.Data, order.Now);
        var sessions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in order.Files)
        {
            var ids = new ImportedIds(file);
            foreach (var click in SessionsFile.Read(file, order.Bad))
            {
                sessions.Add(click.SessionId);
                import.Add(new UserEvent
                {
                    EventType = EventType.DetailPageView,
                    VisitorId = click.SessionId,
                    SessionId = click.SessionId,
                    EventTime = click.Time,
                    EventId = ids.Next(),
                    ProductDetails = [ProductDetail.Of(click.ProductId)],
                });
            }
        }

        import.Commit();
        return string.Create(CultureInfo.InvariantCulture, $"{import.Count} clicks of {sessions.Count} sessions imported.");
    }
}
