namespace Platform.Store.Events.PubSub;

/// <summary>A batch that waits to be published, and whoever waits for that.</summary>
/// <param name="batch">The batch.</param>
/// <param name="arrived">The timestamp of its arrival.</param>
internal sealed class PendingBatch(EventBatch batch, long arrived)
    : TaskCompletionSource<AppendOutcome>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    public EventBatch Batch { get; } = batch;

    public long Arrived { get; } = arrived;

    /// <summary>Events of it that are messages now, or are about to be.</summary>
    public int Fresh { get; set; }

    /// <summary>Why it cannot be acknowledged; null while nothing speaks against it.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Tells whoever waits.</summary>
    public void End()
    {
        if (Failure is { } failure)
            SetException(new IOException($"Events cannot be published: {failure.Message}", failure));
        else
            SetResult(new AppendOutcome(Fresh, Batch.Count - Fresh));
    }
}
