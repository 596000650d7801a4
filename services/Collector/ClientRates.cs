using System.Net;
using System.Threading.RateLimiting;

namespace Platform.Collector;

/// <summary>How many events a client may still send now: a bucket of tokens for each address.</summary>
public sealed class ClientRates : IDisposable
{
    private const int BurstSeconds = 10;

    private readonly PartitionedRateLimiter<IPAddress>? _limiter;
    private readonly int _burst;

    public ClientRates(CollectorOptions options)
    {
        if (options.EventsPerSecond is not { } rate)
            return;
        _burst = rate * BurstSeconds;
        _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
            RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = _burst,
                TokensPerPeriod = rate,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }));
    }

    /// <summary>Takes tokens for events; false if the client has too few left.</summary>
    public bool TryTake(IPAddress? client, int events)
    {
        if (_limiter is null || client is null || IPAddress.IsLoopback(client))
            return true;
        using var lease = _limiter.AttemptAcquire(client, Math.Clamp(events, 1, _burst));
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter?.Dispose();
}
