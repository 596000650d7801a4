using Platform.Hosting.Answers;

namespace Platform.Hosting.Tests.Answers;

/// <summary>A rung that does what it is told.</summary>
internal sealed class TestRung(RungManner manner, int[] products) : IRung<TestQuery>
{
    private readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Memory<ScoredProduct> _buffer;
    private int _asked;

    public RungManner Manner { get; set; } = manner;

    public string Name { get; init; } = "rung";

    public RungLimits Limits { get; init; } = RungLimits.None;

    public AnswerText? Text { get; init; }

    public int Asked => _asked;

    /// <summary>Whatever hangs comes back.</summary>
    public void LetGo() => _letGo.TrySetResult();

    /// <summary>Writes into the buffer of the last request, however long ago that was.</summary>
    public void WriteInto(int[] late) => Write(late, _buffer.Span);

    public ValueTask<RungAnswer> AskAsync(TestQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        Interlocked.Increment(ref _asked);
        _buffer = buffer;
        return Manner switch
        {
            RungManner.Answers => ValueTask.FromResult(Answer(buffer)),
            RungManner.AnswersWithAllowed => ValueTask.FromResult(Answer(buffer, [.. products.Where(query.Allows)])),
            RungManner.HasNothing => ValueTask.FromResult(RungAnswer.Nothing),
            RungManner.FailsAtOnce => throw new InvalidOperationException("at once"),
            RungManner.Fails => ValueTask.FromException<RungAnswer>(new InvalidOperationException("later")),
            RungManner.IsCancelled => ValueTask.FromCanceled<RungAnswer>(new CancellationToken(canceled: true)),
            RungManner.TimesOut => ValueTask.FromException<RungAnswer>(new TimeoutException()),
            RungManner.Boasts => ValueTask.FromResult(Answer(buffer) with { Count = 10 * buffer.Length }),
            _ => HangAsync(buffer),
        };
    }

    private async ValueTask<RungAnswer> HangAsync(Memory<ScoredProduct> buffer)
    {
        await _letGo.Task;
        return Answer(buffer);
    }

    private RungAnswer Answer(Memory<ScoredProduct> buffer, int[]? best = null) => new(Write(best ?? products, buffer.Span), $"model of {Name}", "1") { Text = Text };

    private static int Write(int[] products, Span<ScoredProduct> buffer)
    {
        var count = Math.Min(products.Length, buffer.Length);
        for (var index = 0; index < count; index++)
            buffer[index] = new ScoredProduct(products[index], 1);
        return count;
    }
}
