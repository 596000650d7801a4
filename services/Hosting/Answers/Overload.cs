namespace Platform.Hosting.Answers;

/// <summary>
/// Tells when more work arrives than is done, by how many requests wait: those that are ahead of a letter which the
/// process sends itself, and those that wait for a thread.
/// </summary>
/// <param name="longestQueue">Requests waiting at which the process counts as overloaded.</param>
public sealed class Overload(long longestQueue)
{
    /// <summary>At some 20 to 50 µs an answer, this many waiting a core are 10 to 25 ms of delay.</summary>
    private const int WaitingPerCore = 500;

    /// <summary>Requests after which the threads' queue is looked at again; a power of two. Looking takes a microsecond.</summary>
    private const int LookEvery = 64;

    private long _arrived;
    private long _arrivedBefore;
    private long _ahead;
    private long _waitingForThread;
    private volatile bool _isUnderWay;

    public bool IsNow => Math.Max(Waiting, Volatile.Read(ref _waitingForThread)) > longestQueue;

    /// <summary>Requests ahead of the letter that is under way, so far; else ahead of the one that came last.</summary>
    private long Waiting => _isUnderWay
        ? Math.Max(Volatile.Read(ref _ahead), Volatile.Read(ref _arrived) - Volatile.Read(ref _arrivedBefore))
        : Volatile.Read(ref _ahead);

    public static Overload OfThisMachine() => new((long)WaitingPerCore * Environment.ProcessorCount);

    /// <summary>A request has come to its turn.</summary>
    public void Arrived()
    {
        if (Interlocked.Increment(ref _arrived) % LookEvery == 0)
            Volatile.Write(ref _waitingForThread, ThreadPool.PendingWorkItemCount);
    }

    /// <summary>From now on whoever arrives is ahead of the letter.</summary>
    public void LetterSent()
    {
        Volatile.Write(ref _arrivedBefore, Volatile.Read(ref _arrived));
        _isUnderWay = true;
    }

    /// <summary>The letter has come to its turn.</summary>
    public void LetterCame()
    {
        Volatile.Write(ref _ahead, Volatile.Read(ref _arrived) - Volatile.Read(ref _arrivedBefore));
        Volatile.Write(ref _waitingForThread, ThreadPool.PendingWorkItemCount);
        _isUnderWay = false;
    }
}
