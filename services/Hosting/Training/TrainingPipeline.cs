using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Platform.Manifest;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Products;

namespace Platform.Hosting.Training;

/// <summary>Reads the data once and trains models on them, one after the other.</summary>
public sealed class TrainingPipeline(
    DataFolder folder,
    IEnumerable<IModelTrainer> trainers,
    IEnumerable<ServiceComposition> services,
    TimeProvider time,
    ILogger<TrainingPipeline> logger)
{
    /// <summary>The models there are, in the order in which they are trained.</summary>
    public IReadOnlyList<string> Models => [.. Trainers.Select(trainer => trainer.Model)];

    /// <summary>Those that may take least time first: whoever waits for an answer has one while the others learn.</summary>
    private IEnumerable<IModelTrainer> Trainers => trainers.OrderBy(trainer => trainer.Timeout);

    /// <summary>Trains the named models, or all where none is named.</summary>
    /// <returns>What became of each, as soon as it is known.</returns>
    /// <exception cref="IOException">The data cannot be read, or a version cannot be written.</exception>
    public async IAsyncEnumerable<TrainingOutcome> TrainAsync(
        IReadOnlyCollection<string> models, TrainingOrder order, [EnumeratorCancellation] CancellationToken cancel)
    {
        order.Progress("data", "reading events", 0);
        var catalogue = Catalogue.Read(folder);
        var events = await EventTable.ReadAsync(folder, order.Cores, read: null, cancel).ConfigureAwait(false);
        order.Progress("data", $"{events.Events} events of {events.Products.Count} products", 1);
        if (events.UnreadableLines > 0)
            logger.LogWarning("{Lines} lines of the event log are no events; they were passed over.", events.UnreadableLines);

        var data = new TrainingData(events, catalogue);
        foreach (var trainer in Trainers.Where(trainer => models.Count == 0 || models.Contains(trainer.Model)))
        {
            cancel.ThrowIfCancellationRequested();
            yield return await Task.Run(() => trainer.Train(data, order, cancel), cancel).ConfigureAwait(false);
        }

        if (services.Any(service => service.Manifest.Writes.Contains(DataKind.People)))
            HistoryWriter.Write(folder, data, time.GetUtcNow());
    }
}
