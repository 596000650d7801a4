using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Models;
using Platform.Hosting.Training;
using Platform.Store;
using Platform.Store.Models;

namespace Platform.Hosting.Tests.Testing;

/// <summary>The parts of a process that does not serve, on a data folder of its own.</summary>
internal sealed class Parts : IAsyncDisposable
{
    private readonly ServiceProvider _parts;

    public Parts(DataFolder? data = null)
    {
        Data = data ?? new DataFolder(Directory.CreateTempSubdirectory("platform-").FullName);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(Data);
        services.AddSingleton<TrainingPipeline>();
        ServiceComposition.Of<CountedService>(services, new ConfigurationBuilder().Build());
        _parts = services.BuildServiceProvider();
    }

    public DataFolder Data { get; }

    public ModelStore Store => Get<ModelStore>();

    public ModelSlot<Counted> Slot => Get<ModelSlot<Counted>>();

    public T Get<T>() where T : notnull => _parts.GetRequiredService<T>();

    /// <summary>Adds views: each text is a visit of its own, its letters the products, a minute apart from the hour on.</summary>
    public Parts WithViews(int hour, params string[] visits)
    {
        var folder = Path.Combine(Data.Events, "2026-11-27", $"{hour:00}");
        Directory.CreateDirectory(folder);
        var lines = visits.SelectMany((visit, number) => visit.Select((product, minute) =>
            $"{{\"eventType\":\"detail-page-view\",\"visitorId\":\"v{hour}-{number}\",\"eventTime\":\"2026-11-27T{hour:00}:{minute:00}:00Z\",\"productDetails\":[{{\"product\":{{\"id\":\"{product}\"}}}}]}}"));
        File.WriteAllLines(Path.Combine(folder, $"{Guid.NewGuid():N}.ndjson"), lines);
        return this;
    }

    public async Task<TrainingOutcome> TrainAsync(TrainingOrder? order = null)
    {
        await foreach (var outcome in Get<TrainingPipeline>().TrainAsync([], order ?? new TrainingOrder(), default))
            return outcome;
        throw new InvalidOperationException("No model was trained.");
    }

    public async ValueTask DisposeAsync()
    {
        await _parts.DisposeAsync();
        if (Directory.Exists(Data.Root))
            Directory.Delete(Data.Root, recursive: true);
    }
}
