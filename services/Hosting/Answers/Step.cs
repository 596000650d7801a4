using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Platform.Hosting.Answers;

/// <summary>A rung with the manners every rung needs: a limit of how many ask at once, a deadline, a net for failures.</summary>
internal sealed class Step<TQuery>(IRung<TQuery> rung, RungMetrics metrics, Overload overload, ILogger logger)
    where TQuery : LadderQuery
{
    private int _asking;

    public string Rung => rung.Name;

    /// <summary>Asks the rung.</summary>
    /// <returns>Its answer, or none; and whether the rung is done with the buffer.</returns>
    public async ValueTask<(RungAnswer Answer, bool IsDone)> AskAsync(
        TQuery query, Memory<ScoredProduct> buffer, bool isPatient)
    {
        if (isPatient)
            return (await rung.AskAsync(query, buffer, Deadline.Never).ConfigureAwait(false), true);
        if (Interlocked.Increment(ref _asking) > rung.Limits.Concurrency || (rung.Limits.MayBeShed && overload.IsNow))
        {
            Leave();
            metrics.Shed();
            return (RungAnswer.Nothing, true);
        }

        var start = Stopwatch.GetTimestamp();
        var deadline = Deadline.After(rung.Limits.Deadline);
        var asked = rung.Limits.KeepsDeadline
            ? Ask(query, buffer, deadline)
            : new ValueTask<RungAnswer>(Task.Run(() => Ask(query, buffer, deadline).AsTask()));
        if (asked.IsCompletedSuccessfully)
        {
            Leave();
            metrics.Finished(start);
            return (asked.Result, true);
        }

        return await WaitAsync(asked.AsTask(), deadline, start).ConfigureAwait(false);
    }

    private async Task<(RungAnswer, bool)> WaitAsync(Task<RungAnswer> asked, Deadline deadline, long start)
    {
        // The place is given back when the rung has really ended, so that one that hangs is soon left alone.
        _ = asked.ContinueWith(
            static (ended, counter) =>
            {
                _ = ended.Exception;
                ((Step<TQuery>)counter!).Leave();
            },
            this, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            var answer = await asked.WaitAsync(deadline.Remaining).ConfigureAwait(false);
            metrics.Finished(start);
            return (answer, true);
        }
        catch (TimeoutException) when (!asked.IsFaulted)
        {
            metrics.Late();
            return (RungAnswer.Nothing, false);
        }
        catch (Exception failure)
        {
            metrics.Failed();
            logger.LogError(failure, "Rung {Rung} failed; the next one answers.", rung.Name);
            return (RungAnswer.Nothing, true);
        }
    }

    private void Leave() => Interlocked.Decrement(ref _asking);

    /// <summary>A rung that throws before it returns a task is one that failed, too.</summary>
    private async ValueTask<RungAnswer> Ask(TQuery query, Memory<ScoredProduct> buffer, Deadline deadline) =>
        await rung.AskAsync(query, buffer, deadline).ConfigureAwait(false);
}
