using Microsoft.Extensions.Hosting;
using Platform.Contracts;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Platform.Storefront.Events;

/// <summary>
/// Takes events from the queue to the platform, in order and as many at once as have gathered: one when the shop is quiet,
/// hundreds when it is busy. What is not taken is tried again, after longer and longer pauses, and in the end given up,
/// loudly. An event has its id, so one that arrives twice counts once.
/// </summary>
internal sealed class EventSender : BackgroundService, IHostedLifecycleService
{
    private readonly EventQueue _queue;
    private readonly EventPost _post;
    private readonly StorefrontOptions _options;
    private readonly StorefrontMetrics _metrics;
    private readonly TimeProvider _time;
    private readonly ILogger<EventSender> _logger;
    private readonly ResiliencePipeline _untilTaken;
    private readonly ResiliencePipeline _once;

    public EventSender(
        EventQueue queue, EventPost post, StorefrontOptions options, StorefrontMetrics metrics, TimeProvider time, ILogger<EventSender> logger)
    {
        (_queue, _post, _options, _metrics, _time, _logger) = (queue, post, options, metrics, time, logger);
        _untilTaken = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = options.GiveUpEventsAfter })
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = int.MaxValue,
                BackoffType = DelayBackoffType.Exponential,
                Delay = options.EventPause,
                MaxDelay = options.LongestEventPause,
                UseJitter = true,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } failure && IsPassing(failure)),
                OnRetry = arguments =>
                {
                    metrics.EventsRetried();
                    if (arguments.AttemptNumber == 0)
                        logger.LogWarning("Events wait, since the platform does not take them: {Reason}", arguments.Outcome.Exception!.Message);
                    return default;
                },
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = options.EventDeadline })
            .Build();
        _once = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = options.EventDeadline })
            .Build();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>While the web server still runs: in a process that holds the platform, too, that is when events can still be sent.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _queue.WhenSettledAsync().WaitAsync(_options.DrainEventsFor, _time, cancellationToken);
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            _logger.LogWarning("Events are still waiting after {Seconds:0.#} s; they get one more try.", _options.DrainEventsFor.TotalSeconds);
        }
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        UserEvent[] batch = [];
        try
        {
            while (await _queue.WaitAsync(stoppingToken))
            {
                batch = _queue.Take(_options.EventsAtOnce);
                await DeliverAsync(batch, _untilTaken, stoppingToken);
                batch = [];
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await DeliverLastAsync(batch);
        }
    }

    private async Task DeliverLastAsync(UserEvent[] batch)
    {
        var isTaken = true;
        if (batch.Length == 0)
            batch = _queue.Take(_options.EventsAtOnce);
        for (; batch.Length > 0; batch = _queue.Take(_options.EventsAtOnce))
        {
            // Where one try fails the others would, and the process is to end.
            if (isTaken)
                isTaken = await DeliverAsync(batch, _once, CancellationToken.None);
            else
                GiveUp(batch, "the process ends");
        }
    }

    private async Task<bool> DeliverAsync(UserEvent[] batch, ResiliencePipeline pipeline, CancellationToken cancel)
    {
        try
        {
            var rejected = await pipeline.ExecuteAsync(
                static async (all, token) => await all.Post.SendAsync(all.Batch, token), (Post: _post, Batch: batch), cancel);
            _metrics.EventsSent(batch.Length - rejected);
            _metrics.EventsLost("rejected", rejected);
            _queue.Settle(batch.Length);
            return true;
        }
        catch (Exception failure) when (IsPassing(failure))
        {
            GiveUp(batch, failure.Message);
            return false;
        }
    }

    private void GiveUp(UserEvent[] batch, string reason)
    {
        _logger.LogError("{Events} events are lost, given up after all tries: {Reason}", batch.Length, reason);
        _metrics.EventsLost("abandoned", batch.Length);
        _queue.Settle(batch.Length);
    }

    private static bool IsPassing(Exception failure) => failure is HttpRequestException or IOException or TimeoutRejectedException;
}
