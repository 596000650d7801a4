namespace Platform.Store.Events.PubSub;

/// <summary>
/// What waits to be published, and how many publishers are about: a batch that comes while one is free is published at once;
/// what comes while all are busy shares the next request. For several threads.
/// </summary>
/// <param name="publishers">Publishers at once, at most.</param>
/// <param name="mostBytes">Bytes of batches that may wait or be on their way.</param>
internal sealed class PublishQueue(int publishers, long mostBytes)
{
    private readonly Lock _gate = new();
    private readonly Queue<PendingBatch> _waiting = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _busy;
    private long _bytes;
    private bool _isClosed;

    /// <summary>Bytes of batches that wait or are on their way.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Takes a batch.</summary>
    /// <returns>Whether a further publisher has to begin.</returns>
    /// <exception cref="EventLogBusyException">Too much waits.</exception>
    /// <exception cref="ObjectDisposedException">It was closed.</exception>
    public bool Add(PendingBatch pending)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(PubSubEventLog));
            if (_bytes + pending.Batch.Bytes > mostBytes)
                throw new EventLogBusyException();
            _bytes += pending.Batch.Bytes;
            _waiting.Enqueue(pending);
            if (_busy == publishers)
                return false;
            _busy++;
            return true;
        }
    }

    /// <summary>
    /// Takes the next batches off that fit into one request, or a larger one alone. Where none waits, the publisher has to end.
    /// </summary>
    public List<PendingBatch> Next(int mostMessages, int mostBytes)
    {
        var taken = new List<PendingBatch>();
        lock (_gate)
        {
            var (messages, bytes) = (0, 0);
            while (_waiting.TryPeek(out var next)
                && (taken.Count == 0 || (messages + next.Batch.Count <= mostMessages && bytes + next.Batch.Bytes <= mostBytes)))
            {
                taken.Add(_waiting.Dequeue());
                (messages, bytes) = (messages + next.Batch.Count, bytes + next.Batch.Bytes);
            }

            if (taken.Count == 0 && --_busy == 0 && _isClosed)
                _ended.TrySetResult();
        }

        return taken;
    }

    /// <summary>Frees the room of a batch.</summary>
    public void Done(PendingBatch pending)
    {
        lock (_gate)
            _bytes -= pending.Batch.Bytes;
    }

    /// <summary>Takes nothing any more.</summary>
    /// <returns>Ends when what waits has been published, or could not be.</returns>
    public Task CloseAsync()
    {
        lock (_gate)
        {
            _isClosed = true;
            if (_busy == 0)
                _ended.TrySetResult();
        }

        return _ended.Task;
    }
}
