using Platform.Contracts;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Products;
using Platform.World.Goods;
using Platform.World.History;
using Platform.World.Shopping;

namespace Platform.World;

/// <summary>The world of the demo shop: its products, and the people who shop there. The same options make the same world.</summary>
public sealed partial class DemoWorld
{
    private readonly WorldOptions _options;
    private readonly WorldSetting _today;

    private DemoWorld(WorldOptions options)
    {
        _options = options;
        _today = new WorldSetting(options);
    }

    /// <summary>Makes the world; its history is not lived yet.</summary>
    public static DemoWorld Create(WorldOptions options) => new(options);

    /// <summary>Writes the shop's catalogue.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void WriteCatalogue(DataFolder data)
    {
        var builder = new LexicalIndex.Builder();
        CatalogueFiles.Add(data, ProductCards.Of(_today.Assortment, _options).Select(Read), _options.Now);
        _index = builder.ToIndex();

        // Texts take long to write; the shop of the history searches in the same.
        Product Read(Product product)
        {
            builder.Add(product);
            return product;
        }
    }

    /// <summary>
    /// Writes what is new in the catalogue on a day after today: products that arrived, prices and stock that changed.
    /// The catalogue's files of the days before are there already.
    /// </summary>
    /// <param name="data">Where.</param>
    /// <param name="day">1 for tomorrow.</param>
    /// <param name="now">When it is written; later than what was written before.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void WriteCatalogueChanges(DataFolder data, int day, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(day);
        var assortment = _today.On(_options.Days + day).Assortment;
        CatalogueFiles.Add(data, ProductCards.Of(assortment, [.. assortment.Changes()], _options), now);
    }

    /// <summary>Lets the history happen and writes it into the event log: all of it or nothing.</summary>
    /// <param name="data">Where.</param>
    /// <param name="progress">Is told how much is done, 0 to 1.</param>
    /// <returns>What the history came to.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public HistoryFigures WriteHistory(DataFolder data, Action<double> progress)
    {
        using var import = EventImport.Begin(data, _options.Now);
        var history = new DemoHistory(_today, Index, _options);
        var figures = history.Write(import, progress);
        import.Commit();
        _yesterday = history.Shop;
        return figures;
    }
}
