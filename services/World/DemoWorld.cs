using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Products;
using Platform.World.Goods;

namespace Platform.World;

/// <summary>The world of the demo shop: its products, and the people who shop there. The same options make the same world.</summary>
public sealed partial class DemoWorld
{
    private readonly WorldOptions _options;
    private readonly Assortment _assortment;

    private DemoWorld(WorldOptions options) => (_options, _assortment) = (options, Assortment.Create(options));

    /// <summary>Makes the world; its history is not lived yet.</summary>
    public static DemoWorld Create(WorldOptions options) => new(options);

    /// <summary>Writes the shop's catalogue.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void WriteCatalogue(DataFolder data) => CatalogueFiles.Add(data, ProductCards.Of(_assortment, _options), _options.Now);

    /// <summary>Lets the history happen and writes it into the event log: all of it or nothing.</summary>
    /// <param name="data">Where.</param>
    /// <param name="progress">Is told how much is done, 0 to 1.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void WriteHistory(DataFolder data, Action<double> progress)
    {
        using var import = EventImport.Begin(data, _options.Now);
        new DemoHistory(_assortment, _options).Write(import, progress);
        import.Commit();
    }
}
