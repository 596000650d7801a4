namespace Platform.Store.Events;

/// <summary>Joins blocks, in their order, into one table; a repeated event id is left out.</summary>
internal sealed class EventTableMerger
{
    private readonly HashSet<UInt128> _ids = [];

    public EventTable Table { get; } = new();

    /// <summary>Bytes of the log that were read so far.</summary>
    public long Bytes { get; private set; }

    public void Add(EventBlock block)
    {
        var products = NumbersIn(Table.Products, block.Products);
        var visitors = NumbersIn(Table.Visitors, block.Visitors);
        var users = NumbersIn(Table.Users, block.Users);
        var sessions = NumbersIn(Table.Sessions, block.Sessions);
        var entities = NumbersIn(Table.Entities, block.Entities);
        var queries = NumbersIn(Table.Queries, block.Queries);
        var last = -1;
        var isRepeated = false;
        foreach (ref readonly var row in block.RowSpan)
        {
            if (row.Event != last)
            {
                last = row.Event;
                var id = block.EventIds[last];
                isRepeated = id != EventId.None && !_ids.Add(id);
                if (!isRepeated)
                    Table.Events++;
            }

            if (isRepeated)
                continue;
            Table.Rows.Add(row with
            {
                Event = Table.Events - 1,
                Product = Number(products, row.Product),
                Visitor = Number(visitors, row.Visitor),
                User = Number(users, row.User),
                Session = Number(sessions, row.Session),
                Entity = Number(entities, row.Entity),
                Query = Number(queries, row.Query),
            });
        }

        Table.UnreadableLines += block.UnreadableLines;
        Bytes += block.Bytes;
    }

    private static int Number(int[] numbers, int local) => local < 0 ? -1 : numbers[local];

    private static int[] NumbersIn(StringTable all, StringTable part)
    {
        var numbers = new int[part.Count];
        for (var local = 0; local < numbers.Length; local++)
            numbers[local] = all.Add(part[local]);
        return numbers;
    }
}
