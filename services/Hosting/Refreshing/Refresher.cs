using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.Hosting.Refreshing;

/// <summary>Refreshes everything once at the start, side by side, and then again and again.</summary>
public sealed class Refresher(
    IEnumerable<IRefreshed> refreshed, RefreshOptions options, TimeProvider time, ILogger<Refresher> logger) : BackgroundService
{
    private readonly SemaphoreSlim _one = new(1);
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when everything was read once: the service can be ready.</summary>
    public Task First => _first.Task;

    /// <summary>Refreshes everything now.</summary>
    public async Task RefreshAllAsync(CancellationToken cancel)
    {
        await _one.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            await Task.WhenAll(refreshed.Select(one => Task.Run(() => RefreshAsync(one, cancel), cancel))).ConfigureAwait(false);
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
        await RefreshAllAsync(stoppingToken).ConfigureAwait(false);
        _first.TrySetResult();
        using var timer = new PeriodicTimer(options.Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            await RefreshAllAsync(stoppingToken).ConfigureAwait(false);
    }

    private async Task RefreshAsync(IRefreshed one, CancellationToken cancel)
    {
        try
        {
            await one.RefreshAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A share that is away for a moment, a file half-way through a copy: the next look may see it whole.
            logger.LogError(failure, "{What} could not be refreshed; what was there goes on serving.", one.What);
        }
    }
}
