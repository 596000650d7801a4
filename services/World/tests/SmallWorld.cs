using Platform.Contracts;
using Platform.Hosting.Training;
using Platform.Store.Events;
using Platform.Store.Products;

namespace Platform.World.Tests;

/// <summary>A demo shop of a tenth of the usual size, made once for all tests that look at it.</summary>
public sealed class SmallWorld : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallWorld()
    {
        var world = DemoWorld.Create(Options);
        world.WriteCatalogue(_folder.Data);
        world.WriteHistory(_folder.Data, _ => { });
        Catalogue = Catalogue.Read(_folder.Data);
        Events = EventTable.ReadAsync(_folder.Data, cores: 2).GetAwaiter().GetResult();
        Data = new TrainingData(Events, Catalogue);
    }

    public static WorldOptions Options { get; } = new()
    {
        Products = 5_000, Customers = 10_000, Events = 200_000, Now = new DateTimeOffset(2026, 10, 15, 9, 30, 0, TimeSpan.Zero),
    };

    public Catalogue Catalogue { get; }

    public EventTable Events { get; }

    public TrainingData Data { get; }

    /// <summary>What the catalogue knows of a product of an event.</summary>
    public Product ProductOf(int number) => Data.ProductOf(number)!;

    public string StyleOf(int number) => ProductOf(number).Attributes["style"][0];

    public void Dispose() => _folder.Dispose();
}
