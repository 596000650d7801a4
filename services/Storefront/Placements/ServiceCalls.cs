using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Platform.Storefront.Placements;

/// <summary>
/// How the shop asks a service while somebody waits for the page: with a deadline, with a bound on how many ask at once,
/// and with a circuit breaker, so that a service which is dead or too slow costs the pages nothing after the first few.
/// Nothing is tried again: the shopper waits for less than a second try takes.
/// </summary>
public sealed class ServiceCalls
{
    private readonly ResiliencePipeline _pipeline;
    private readonly int _most;
    private readonly TimeSpan _deadline;
    private int _running;

    /// <param name="options">The deadline and the bounds.</param>
    /// <param name="time">Measures them.</param>
    public ServiceCalls(StorefrontOptions options, TimeProvider time)
    {
        (_most, _deadline) = (options.MostCalls, options.Deadline);
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = options.BreakAtFailures,
                MinimumThroughput = options.BreakAfterCalls,
                SamplingDuration = options.BreakWithin,
                BreakDuration = options.BreakFor,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } failure && SpeaksAgainstService(failure)),
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = _deadline })
            .Build();
    }

    /// <summary>Asks.</summary>
    /// <param name="ask">Asks the service; is told when to give up.</param>
    /// <param name="state">Handed to <paramref name="ask"/>.</param>
    /// <param name="cancel">The page is no longer wanted.</param>
    /// <returns>The answer, or why there is none.</returns>
    public async Task<ServiceReply<TAnswer>> AskAsync<TState, TAnswer>(
        Func<TState, CancellationToken, ValueTask<TAnswer>> ask, TState state, CancellationToken cancel) where TAnswer : class
    {
        if (Interlocked.Increment(ref _running) > _most)
        {
            Interlocked.Decrement(ref _running);
            return new(null, ServiceOutcome.Shed, null);
        }

        try
        {
            return new(await _pipeline.ExecuteAsync((all, token) => all.ask(all.state, token), (ask, state), cancel), ServiceOutcome.Answered, null);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Nobody waits for the page any more.
            return new(null, ServiceOutcome.Late, null);
        }
        catch (BrokenCircuitException)
        {
            return new(null, ServiceOutcome.Broken, null);
        }
        catch (TimeoutRejectedException)
        {
            return new(null, ServiceOutcome.Late, $"no answer within {_deadline.TotalMilliseconds:0} ms");
        }
        catch (Exception failure) when (IsFailure(failure))
        {
            return new(null, ServiceOutcome.Failed, failure.Message);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    private static bool IsFailure(Exception failure) =>
        failure is HttpRequestException or IOException or TimeoutRejectedException or System.Text.Json.JsonException;

    /// <summary>A service that refuses a question works; one that is asked too much does not.</summary>
    private static bool SpeaksAgainstService(Exception failure) => IsFailure(failure)
        && failure is not HttpRequestException { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.TooManyRequests };
}
