using Platform.Hosting.Refreshing;
using Platform.Hosting.Training;
using Platform.Hosting.Verbs;
using Platform.World;
using Platform.Store.Models;

namespace Platform.Local.Serving;

/// <summary>
/// What the first start has to do while pages are answered already: make the demo shop, then train. The plainest
/// model comes first, so that there is something to show while the others learn.
/// </summary>
internal sealed class Preparation(
    DemoShop demo,
    WorldOptions world,
    TrainingPipeline pipeline,
    ModelStore models,
    Refresher refresher,
    PreparationState state,
    IHostApplicationLifetime lifetime,
    ILogger<Preparation> logger) : BackgroundService
{
    private const int ThreadsMeanwhile = 16;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        ThreadPool.GetMinThreads(out var usual, out var completing);
        try
        {
            // The training fills the threads that there usually are; pages must not wait until it is done with them.
            ThreadPool.SetMinThreads(Math.Max(usual, ThreadsMeanwhile), completing);
            await Task.Run(() => PrepareAsync(stoppingToken), stoppingToken);
            state.Finish();
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // Told to end half-way: the marker says so, and the next start begins again.
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Fail(failure.Message);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Fail(failure.ToString());
        }
        finally
        {
            ThreadPool.SetMinThreads(usual, completing);
        }
    }

    private async Task PrepareAsync(CancellationToken cancel)
    {
        if (demo.IsWanted)
        {
            demo.Make(world, () => Refresh(cancel), (stage, part) =>
            {
                cancel.ThrowIfCancellationRequested();
                state.Report(stage, part);
            });
        }

        // Of a demo shop whose making was cut off, some models are there already.
        var untrained = pipeline.Models.Where(model => models.ChampionOf(model) is null).ToArray();
        if (untrained.Length == 0 || (!demo.IsDemo && untrained.Length < pipeline.Models.Count))
            return;
        var order = new TrainingOrder { Seed = world.Seed, Progress = (model, stage, part) => state.Report($"{model}: {stage}", part) };
        await TrainingDisplay.RunAsync(pipeline, untrained, order, () => ServeAsync(cancel), cancel);
    }

    /// <summary>Lets a new model serve, and gives back what its training took: the machine may have little, and the next one wants it.</summary>
    private async Task ServeAsync(CancellationToken cancel)
    {
        await refresher.RefreshAllAsync(cancel);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private void Fail(string reason)
    {
        logger.LogCritical("The shop could not be made: {Reason}", reason);
        state.Fail();
        lifetime.StopApplication();
    }

    private void Refresh(CancellationToken cancel) => refresher.RefreshAllAsync(cancel).GetAwaiter().GetResult();
}
