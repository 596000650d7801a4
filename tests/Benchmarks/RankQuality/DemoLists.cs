using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting;
using Platform.Hosting.Refreshing;
using Platform.Hosting.Training;
using Platform.Ranking;
using Platform.Ranking.Listings;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Products;
using Platform.World;

namespace Platform.Benchmarks.RankQuality;

/// <summary>A demo shop with its past, and Ranking trained on what was shown in it.</summary>
internal sealed class DemoLists : IAsyncDisposable
{
    private readonly ServiceProvider _parts;

    private DemoLists(DemoWorld world, WorldOptions options, TrainingData data, ServiceProvider parts) =>
        (World, Options, Data, _parts) = (world, options, data, parts);

    public DemoWorld World { get; }

    public WorldOptions Options { get; }

    public TrainingData Data { get; }

    public required TrainingOutcome Trained { get; init; }

    public ListingIndex Index => _parts.GetRequiredService<ListingShelf>().Current;

    public ListMaker Maker => _parts.GetRequiredService<ListMaker>();

    /// <summary>Lets the shop's past happen, and trains.</summary>
    public static async Task<DemoLists> MakeAsync(WorldOptions options)
    {
        var folder = new DataFolder(Workspace.Fresh("rank-quality"));
        var world = DemoWorld.Create(options);
        world.WriteCatalogue(folder);
        world.WriteHistory(folder, _ => { });
        var data = new TrainingData(await EventTable.ReadAsync(folder, options.Cores), Catalogue.Read(folder));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(folder);
        var settings = new Dictionary<string, string?> { ["Ranking:RandomShare"] = "0" };
        ServiceComposition.Of<RankingService>(services, new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        var parts = services.BuildServiceProvider();
        var trainer = parts.GetRequiredService<IModelTrainer>();
        var outcome = trainer.Train(data, new TrainingOrder { Seed = 1, Cores = options.Cores }, CancellationToken.None);
        foreach (var refreshed in parts.GetServices<IRefreshed>())
            await refreshed.RefreshAsync(CancellationToken.None);
        return new DemoLists(world, options, data, parts) { Trained = outcome };
    }

    public ValueTask DisposeAsync() => _parts.DisposeAsync();
}
