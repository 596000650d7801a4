using Platform.Contracts;

namespace Platform.Store.Events;

/// <summary>What was bought together, purchase by purchase, in the order of the log; each product once.</summary>
public sealed class Baskets
{
    private Baskets(int[] offsets, int[] products, long[] times) => (Offsets, Products, Times) = (offsets, products, times);

    /// <summary>Basket b holds the products Offsets[b] to Offsets[b + 1] - 1.</summary>
    public int[] Offsets { get; }

    /// <summary>Numbers in <see cref="EventTable.Products"/>.</summary>
    public int[] Products { get; }

    /// <summary>Shape [baskets]: milliseconds since 1970.</summary>
    public long[] Times { get; }

    public int Count => Times.Length;

    /// <summary>The products of one basket.</summary>
    public ReadOnlySpan<int> this[int basket] => Products.AsSpan(Offsets[basket]..Offsets[basket + 1]);

    /// <summary>Collects the purchases of a table.</summary>
    /// <param name="table">The events.</param>
    /// <param name="window">Which purchases count, in milliseconds since 1970: from, and before.</param>
    public static Baskets From(EventTable table, (long From, long Before) window)
    {
        var (offsets, products, times) = (new List<int> { 0 }, new List<int>(), new List<long>());
        var (last, start) = (-1, 0);
        foreach (var row in table.Rows)
        {
            if (row is not { Type: EventType.PurchaseComplete, Product: >= 0 }
                || row.Time < window.From || row.Time >= window.Before)
                continue;
            if (row.Event != last)
            {
                (last, start) = (row.Event, products.Count);
                times.Add(row.Time);
                offsets.Add(start);
            }

            if (products.IndexOf(row.Product, start) < 0)
                products.Add(row.Product);
            offsets[^1] = products.Count;
        }

        return new Baskets([.. offsets], [.. products], [.. times]);
    }
}
