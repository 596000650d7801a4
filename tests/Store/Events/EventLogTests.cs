using CsCheck;
using Platform.Store.Events;

namespace Platform.Store.Tests.Events;

/// <summary>What every event log does, whether it writes files or publishes to a topic.</summary>
public sealed class EventLogTests
{
    public static TheoryData<string> Kinds => TestLog.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_acknowledged_is_kept_once(string kind)
    {
        await using var test = await TestLog.StartAsync(kind);
        Assert.Equal(new AppendOutcome(2, 0), await test.Log.AppendAsync(Lines.Batch("a", "b")));
        Assert.Equal(2, test.Kept.Length);
        Assert.Equal(new AppendOutcome(1, 2), await test.Log.AppendAsync(Lines.Batch("b", "c", "c")));

        Assert.Equal(
            [Lines.View("v", "p", "2026-11-27T09:30:00Z", "a"), Lines.View("v", "p", "2026-11-27T09:30:00Z", "b"), Lines.View("v", "p", "2026-11-27T09:30:00Z", "c")],
            test.Kept);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_acknowledged_before_it_is_durable(string kind)
    {
        await using var test = await TestLog.StartHangingAsync(kind, pendingBytes: 1 << 20);
        var batches = Enumerable.Range(0, 20).Select(number => test.Log.AppendAsync(Lines.Batch($"e{number}"))).ToArray();
        Assert.All(batches, batch => Assert.False(batch.IsCompleted));
        test.GoOn();

        Assert.All(await Task.WhenAll(batches), outcome => Assert.Equal(new AppendOutcome(1, 0), outcome));
        Assert.Equal(20, test.Kept.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task While_it_hangs_batches_are_refused_before_memory_grows(string kind)
    {
        var bytes = Lines.Batch("x000").Lines.Length;
        await using var test = await TestLog.StartHangingAsync(kind, 10 * bytes);

        var waiting = Enumerable.Range(0, 10).Select(number => test.Log.AppendAsync(Lines.Batch($"x{number:000}"))).ToArray();
        for (var more = 10; more < 100; more++)
            await Assert.ThrowsAsync<EventLogBusyException>(() => test.Log.AppendAsync(Lines.Batch($"x{more:000}")));
        Assert.Equal(10 * bytes, test.PendingBytes());
        test.GoOn();
        await Task.WhenAll(waiting);

        Assert.Equal(0, test.PendingBytes());
        Assert.Equal(new AppendOutcome(1, 0), await test.Log.AppendAsync(Lines.Batch("x010")));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_refused_is_not_acknowledged_and_later_the_same_events_are_taken(string kind)
    {
        await using var test = await TestLog.StartAsync(kind);
        test.IsRefusing = true;
        await Assert.ThrowsAsync<IOException>(() => test.Log.AppendAsync(Lines.Batch("a", "b")));
        Assert.Equal(0, test.PendingBytes());
        Assert.Empty(test.Kept);
        test.IsRefusing = false;

        Assert.Equal(new AppendOutcome(2, 0), await test.Log.AppendAsync(Lines.Batch("a", "b")));
        Assert.Equal(2, test.Kept.Length);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Whatever_repeats_and_whatever_is_refused_each_event_is_taken_once(string kind) =>
        // Ids that fall on the same few places of a table, the last one among them, and are refused and sent again.
        Gen.Select(Gen.Select(Gen.Int[1, 40], Gen.Int[-3, 2]).Array[1, 20], Gen.Int[0, 3].Select(dice => dice == 0)).Array[1, 40].SampleAsync(async deliveries =>
        {
            await using var test = await TestLog.StartAsync(kind);
            var known = new HashSet<UInt128>();
            foreach (var (events, isRefusing) in deliveries)
            {
                var ids = events.Select(id => new UInt128((ulong)id.Item1, (ulong)(long)id.Item2)).ToArray();
                var batch = new EventBatch();
                foreach (var id in ids)
                    batch.Add("{}"u8, id);
                var refuses = isRefusing && ids.Any(id => !known.Contains(id));
                test.IsRefusing = refuses;
                var appended = test.Log.AppendAsync(batch);
                if (refuses)
                {
                    await Assert.ThrowsAsync<IOException>(() => appended);
                    continue;
                }

                var fresh = ids.Count(known.Add);
                Assert.Equal(new AppendOutcome(fresh, ids.Length - fresh), await appended);
            }

            Assert.Equal(known.Count, test.Kept.Length);
        }, iter: 20, threads: 1);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_closed_log_has_kept_what_it_took_and_takes_nothing(string kind)
    {
        await using var test = await TestLog.StartAsync(kind);
        var appended = test.Log.AppendAsync(Lines.Batch("a"));
        await ((IAsyncDisposable)test.Log).DisposeAsync();

        Assert.True(appended.IsCompleted);
        Assert.Equal(new AppendOutcome(1, 0), await appended);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => test.Log.AppendAsync(Lines.Batch("b")));
        Assert.Single(test.Kept);
    }
}
