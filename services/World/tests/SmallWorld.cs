using System.Text.Json;
using Platform.Contracts;
using Platform.Hosting.Training;
using Platform.Store.Events;
using Platform.Store.Products;
using Platform.World.Goods;
using Platform.World.History;

namespace Platform.World.Tests;

/// <summary>A demo shop of a tenth of the usual size, made once for all tests that look at it.</summary>
public sealed class SmallWorld : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Assortment _assortment = Assortment.Create(Options);

    public SmallWorld()
    {
        World = DemoWorld.Create(Options);
        World.WriteCatalogue(_folder.Data);
        Figures = World.WriteHistory(_folder.Data, _ => { });
        Log = [.. EventLogFiles.All(_folder.Data).SelectMany(File.ReadLines)
            .Select(line => JsonSerializer.Deserialize(line, ContractsJson.Default.UserEvent)!)];
        Catalogue = Catalogue.Read(_folder.Data);
        Events = EventTable.ReadAsync(_folder.Data, cores: 2).GetAwaiter().GetResult();
        Data = new TrainingData(Events, Catalogue);
    }

    public static WorldOptions Options { get; } = new()
    {
        Products = 5_000, Customers = 10_000, Events = 200_000, Now = new DateTimeOffset(2026, 12, 10, 9, 30, 0, TimeSpan.Zero),
    };

    public DemoWorld World { get; }

    public HistoryFigures Figures { get; }

    /// <summary>Every event of the log, in its order.</summary>
    public UserEvent[] Log { get; }

    public IEnumerable<byte[]> Lines() => EventLogFiles.All(_folder.Data).SelectMany(File.ReadLines).Select(System.Text.Encoding.UTF8.GetBytes);

    public Catalogue Catalogue { get; }

    public EventTable Events { get; }

    public TrainingData Data { get; }

    /// <summary>Whether a product can be bought on a day of the history, in a size where one is named.</summary>
    public bool IsThere(int product, string? size, int day)
    {
        var garment = _assortment.On(product, day);
        var sizes = Sizes.Of(Wardrobe.Categories[garment.Category].Form.Sizes);
        return garment.ArrivalDay <= day && garment.IsInStock
            && (size is null || (garment.SizesInStock >> Array.IndexOf(sizes, size) & 1) != 0);
    }

    /// <summary>What the catalogue knows of a product of an event.</summary>
    public Product ProductOf(int number) => Data.ProductOf(number)!;

    public string StyleOf(int number) => ProductOf(number).Attributes["style"][0];

    public void Dispose() => _folder.Dispose();
}
