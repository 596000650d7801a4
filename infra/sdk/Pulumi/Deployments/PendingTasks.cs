namespace Pulumi;

/// <summary>What a run still waits for. It is over when nothing is left, or when the first of them has failed.</summary>
internal sealed class PendingTasks
{
    private readonly Lock _gate = new();
    private readonly List<Exception> _failures = [];
    private readonly TaskCompletionSource _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;
    private bool _isAwaited;

    public void Add(Task task)
    {
        lock (_gate)
            _count++;
        task.ContinueWith(Remove, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Waits for the end; the failures so far, none where all went well.</summary>
    public async Task<IReadOnlyList<Exception>> SettleAsync()
    {
        lock (_gate)
        {
            _isAwaited = true;
            SettleIfOver();
        }

        await _settled.Task.ConfigureAwait(false);
        lock (_gate)
            return [.. _failures];
    }

    private void Remove(Task task)
    {
        lock (_gate)
        {
            _count--;

            // A failed output fails all that use it, with the very same exception; one report will do.
            foreach (var failure in task.Exception?.Flatten().InnerExceptions ?? [])
            {
                if (!_failures.Contains(failure))
                    _failures.Add(failure);
            }

            if (task.IsCanceled)
                _failures.Add(new TaskCanceledException(task));
            SettleIfOver();
        }
    }

    private void SettleIfOver()
    {
        if (_isAwaited && (_count == 0 || _failures.Count > 0))
            _settled.TrySetResult();
    }
}
