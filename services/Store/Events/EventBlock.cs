using System.Runtime.InteropServices;
using Platform.Contracts;

namespace Platform.Store.Events;

/// <summary>The events of one chunk, with tables of names of its own: what a thread can make without asking another.</summary>
internal sealed class EventBlock
{
    public List<EventRow> Rows { get; } = [];

    public StringTable Products { get; } = new();

    public StringTable Visitors { get; } = new();

    public StringTable Users { get; } = new();

    public StringTable Sessions { get; } = new();

    public StringTable Entities { get; } = new();

    public StringTable Queries { get; } = new();

    /// <summary>The id of each event, by its number in this block.</summary>
    public List<UInt128> EventIds { get; } = [];

    public int UnreadableLines { get; private set; }

    public long Bytes { get; private set; }

    public static EventBlock Read(EventChunk chunk)
    {
        using (chunk)
        {
            var block = new EventBlock();
            var scanner = new EventScanner();
            foreach (var line in chunk.Lines)
            {
                block.Bytes += line.Length + 1;
                if (scanner.TryScan(line))
                    block.Add(scanner);
                else
                    block.UnreadableLines++;
            }

            return block;
        }
    }

    private void Add(EventScanner scanned)
    {
        var consent = scanned.Consent ?? Consent.Personal;
        var row = new EventRow
        {
            Time = scanned.EventTime!.Value.ToUnixTimeMilliseconds(),
            Event = EventIds.Count,
            Type = scanned.Type!.Value,
            Consent = consent,
            // Who it was is read only where it may be used.
            Visitor = consent == Consent.None ? -1 : Visitors.Add(scanned.VisitorId),
            User = consent == Consent.Personal ? Users.Add(scanned.UserId) : -1,
            Session = consent == Consent.None ? -1 : Sessions.Add(scanned.SessionId),
            Entity = Entities.Add(scanned.Entity),
            Query = scanned.Type == EventType.Search ? Queries.Add(scanned.SearchQuery) : -1,
            Product = -1,
            Quantity = 0,
        };
        EventIds.Add(scanned.EventId);
        if (scanned.Products.Count == 0)
            Rows.Add(row);
        for (var index = 0; index < scanned.Products.Count; index++)
        {
            Rows.Add(row with
            {
                Product = Products.Add(scanned.ProductId(index)),
                Quantity = scanned.Products[index].Quantity,
            });
        }
    }

    /// <summary>The rows, to be read without a copy.</summary>
    public ReadOnlySpan<EventRow> RowSpan => CollectionsMarshal.AsSpan(Rows);
}
