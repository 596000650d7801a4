using System.Runtime.InteropServices;
using Platform.Contracts;

namespace Platform.Store.Events;

/// <summary>The events of one chunk, with tables of names of its own: what a thread can make without asking another.</summary>
internal sealed class EventBlock
{
    public List<EventRow> Rows { get; } = [];

    /// <summary>What was shown; each with the number of its event, by which a repeated one is told.</summary>
    public List<(Impression Shown, int Event)> Impressions { get; } = [];

    /// <summary>The products of the impressions, one after the other.</summary>
    public List<int> Shown { get; } = [];

    public StringTable Placements { get; } = new();

    public StringTable Models { get; } = new();

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
            Answer = scanned.AttributionToken.IsEmpty ? 0 : (ulong)Events.EventId.Of(scanned.AttributionToken),
            Product = -1,
            Quantity = 0,
        };
        EventIds.Add(scanned.EventId);
        if (row.Type == EventType.Impression)
        {
            AddImpression(scanned, row);
            return;
        }

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

    private void AddImpression(EventScanner scanned, in EventRow row)
    {
        if (scanned.Products.Count == 0)
            return;
        var first = Shown.Count;
        for (var index = 0; index < scanned.Products.Count; index++)
            Shown.Add(Products.Add(scanned.ProductId(index)));
        var shown = new Impression
        {
            Time = row.Time,
            Answer = row.Answer,
            Visitor = row.Visitor,
            User = row.User,
            Session = row.Session,
            Placement = Placements.Add(scanned.Placement),
            Model = AttributionToken.TryParse(scanned.AttributionToken.ToString(), out var token) ? Models.Add(token.Model) : -1,
            First = first,
            Count = scanned.Products.Count,
        };
        Impressions.Add((shown, row.Event));
    }

    /// <summary>The rows, to be read without a copy.</summary>
    public ReadOnlySpan<EventRow> RowSpan => CollectionsMarshal.AsSpan(Rows);
}
