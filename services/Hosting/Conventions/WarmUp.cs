using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Hosting.Refreshing;

namespace Platform.Hosting.Conventions;

/// <summary>
/// Tries everything that wants to be warm after all was read. The runtime compiles a method better after its
/// thirtieth call, so each is called somewhat more often than that.
/// </summary>
public sealed class WarmUp(IEnumerable<IWarmedUp> paths, Refresher refresher, ILogger<WarmUp> logger) : BackgroundService
{
    private const int Repeats = 40;

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when all was tried.</summary>
    public Task Done => _done.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await refresher.First.WaitAsync(stoppingToken).ConfigureAwait(false);
        foreach (var path in paths)
        {
            try
            {
                for (var repeat = 0; repeat < Repeats; repeat++)
                    await path.TryOnceAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Cold is worse than warm, and better than never ready.
                logger.LogError(failure, "{Path} failed while it was warmed up.", path.GetType().Name);
            }
        }

        _done.TrySetResult();
    }
}
