namespace Platform.Hosting.Answers;

/// <summary>
/// Tells when more work arrives than is done. Requests wait for a thread before any of our code sees them, so the
/// length of that queue is the sign.
/// </summary>
/// <param name="longestQueue">Work items waiting at which the process counts as overloaded.</param>
public sealed class Overload(long longestQueue)
{
    /// <summary>At some 20 to 50 µs an answer, this many waiting a core are 10 to 25 ms of delay.</summary>
    private const int WaitingPerCore = 500;

    public static Overload OfThisMachine() => new((long)WaitingPerCore * Environment.ProcessorCount);

    public bool IsNow => ThreadPool.PendingWorkItemCount > longestQueue;
}
