using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.Hosting.Refreshing;

/// <summary>Refreshes everything once at the start, side by side, and then again and again.</summary>
public sealed class Refresher(
    IEnumerable<IRefreshed> refreshed, RefreshOptions options, TimeProvider time, ILogger<Refresher> logger) : BackgroundService
{
    /// <summary>Looks before the service may be ready without something that cannot be read: a ladder without it is better than none.</summary>
    private const int FirstLooks = 5;

    private readonly SemaphoreSlim _one = new(1);
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when everything was read once, or could not be in several looks: the service can be ready.</summary>
    public Task First => _first.Task;

    /// <summary>Refreshes everything now.</summary>
    /// <returns>Whether everything could be.</returns>
    public async Task<bool> RefreshAllAsync(CancellationToken cancel)
    {
        await _one.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var all = refreshed.Select(one => Task.Run(() => TryRefreshAsync(one, cancel), cancel));
            return (await Task.WhenAll(all).ConfigureAwait(false)).All(isRefreshed => isRefreshed);
        }
        finally
        {
            _one.Release();
        }
    }

    public override void Dispose()
    {
        _one.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Interval, time);
        for (var look = 1; ; look++)
        {
            if (await RefreshAllAsync(stoppingToken).ConfigureAwait(false) || look == FirstLooks)
                _first.TrySetResult();
            await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> TryRefreshAsync(IRefreshed one, CancellationToken cancel)
    {
        try
        {
            await one.RefreshAsync(cancel).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A share that is away for a moment, a file half-way through a copy: the next look may see it whole.
            logger.LogError(failure, "{What} could not be refreshed; what was there goes on serving.", one.What);
            return false;
        }
    }
}
