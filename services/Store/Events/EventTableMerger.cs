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
        var counted = CountEvents(block);
        AddImpressions(block, products, visitors, users, sessions, counted);
        foreach (ref readonly var row in block.RowSpan)
        {
            if (counted[row.Event] < 0)
                continue;
            Table.Rows.Add(row with
            {
                Event = counted[row.Event],
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

    /// <summary>The number of each event of a block among all; -1 for one that came before.</summary>
    private int[] CountEvents(EventBlock block)
    {
        var numbers = new int[block.EventIds.Count];
        for (var index = 0; index < numbers.Length; index++)
        {
            var id = block.EventIds[index];
            numbers[index] = id != EventId.None && !_ids.Add(id) ? -1 : Table.Events++;
        }

        return numbers;
    }

    private void AddImpressions(EventBlock block, int[] products, int[] visitors, int[] users, int[] sessions, int[] counted)
    {
        var table = Table.Impressions;
        var placements = NumbersIn(table.Placements, block.Placements);
        var models = NumbersIn(table.Models, block.Models);
        foreach (var (shown, number) in block.Impressions)
        {
            if (counted[number] < 0)
                continue;
            table.All.Add(shown with
            {
                Visitor = Number(visitors, shown.Visitor),
                User = Number(users, shown.User),
                Session = Number(sessions, shown.Session),
                Placement = Number(placements, shown.Placement),
                Model = Number(models, shown.Model),
                First = table.Products.Count,
            });
            for (var place = shown.First; place < shown.First + shown.Count; place++)
                table.Products.Add(products[block.Shown[place]]);
        }
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
