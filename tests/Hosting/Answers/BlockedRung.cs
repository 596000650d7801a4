using Platform.Hosting.Answers;

namespace Platform.Hosting.Tests.Answers;

/// <summary>A rung that holds its thread until it is disposed.</summary>
internal sealed class BlockedRung : IRung<TestQuery>, IDisposable
{
    private readonly ManualResetEventSlim _end = new();

    public bool IsBlocked => !_end.IsSet;

    public string Name => "blocked";

    public RungLimits Limits { get; } = new() { Deadline = TimeSpan.FromMilliseconds(20) };

    public ValueTask<RungAnswer> AskAsync(TestQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        _end.Wait();
        return ValueTask.FromResult(RungAnswer.Nothing);
    }

    /// <summary>Lets the thread go; the event itself is left to the collector, as the thread may still look at it.</summary>
    public void Dispose() => _end.Set();
}
