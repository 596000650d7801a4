using System.Globalization;
using System.Text;
using Platform.Collector;
using Platform.Store.Events;
using Platform.Store.Imports;

namespace Platform.Local.Import;

/// <summary>
/// Retail user events, by the same rules as Collector's. Those without an id of their own get one from their file, so
/// that the same file counts once.
/// </summary>
internal static class EventsImport
{
    public static string Run(ImportOrder order)
    {
        var intake = new EventIntake(new CollectorOptions(), TimeProvider.System);
        var scanner = new EventScanner();
        using var import = EventImport.Begin(order.Data, order.Now);
        foreach (var file in order.Files)
        {
            var ids = new ImportedIds(file);
            foreach (var (number, text) in TextLines.Read(file))
            {
                var read = intake.Read(Encoding.UTF8.GetBytes(text));
                if (read.Errors is [var mistake, ..])
                {
                    order.Bad.Add(file, number, mistake.Field.Length == 0 ? mistake.Message : $"{mistake.Field}: {mistake.Message}");
                    continue;
                }

                var line = read.Batch.Lines.Span.TrimEnd((byte)'\n');
                if (!scanner.TryScan(line))
                    throw new InvalidDataException($"{file}:{number}: a sound event cannot be read back.");
                import.Add(scanner.EventTime!.Value, scanner.EventId == Store.Events.EventId.None ? WithId(line, ids.Next()) : line);
            }
        }

        import.Commit();
        return string.Create(CultureInfo.InvariantCulture, $"{import.Count} events imported.");
    }

    private static byte[] WithId(ReadOnlySpan<byte> line, string id) =>
        [.. Encoding.UTF8.GetBytes($"{{\"eventId\":\"{id}\","), .. line[1..].TrimStart((byte)' ')];
}
