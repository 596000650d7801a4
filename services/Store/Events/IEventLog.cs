namespace Platform.Store.Events;

/// <summary>Where events are kept: an event counts as kept only when it is durable.</summary>
public interface IEventLog
{
    /// <summary>Keeps a batch. The batch must be left alone until the task has ended.</summary>
    /// <returns>Ends when every event of the batch is durable.</returns>
    /// <exception cref="EventLogBusyException">Too much waits already; nothing of the batch will be kept.</exception>
    /// <exception cref="IOException">The batch, or a part of it, could not be kept: it has to be sent again.</exception>
    /// <exception cref="ObjectDisposedException">The log was closed.</exception>
    Task<AppendOutcome> AppendAsync(EventBatch batch);
}
