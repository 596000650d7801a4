using CsCheck;
using Platform.Store.Events;

namespace Platform.Store.Tests.Events;

public sealed class EventLogWriterTests
{
    [Fact]
    public async Task What_is_acknowledged_is_in_the_log_once()
    {
        using var data = new TemporaryData();
        await using (var log = EventLogWriter.Open(data.Folder, new EventLogOptions(), new FixedTime()))
        {
            Assert.Equal(new AppendOutcome(2, 0), await log.AppendAsync(Lines.Batch("a", "b")));
            Assert.Equal(2, data.LogLines().Length);
            Assert.Equal(new AppendOutcome(1, 2), await log.AppendAsync(Lines.Batch("b", "c", "c")));
        }

        Assert.Equal(["a", "b", "c"], data.LogLines().Select(IdOf));
    }

    [Fact]
    public async Task A_repeat_is_known_after_a_new_start()
    {
        using var data = new TemporaryData();
        await using (var log = EventLogWriter.Open(data.Folder, new EventLogOptions(), new FixedTime()))
            await log.AppendAsync(Lines.Batch("a"));

        await using var again = EventLogWriter.Open(data.Folder, new EventLogOptions(), new FixedTime());

        Assert.Equal(new AppendOutcome(0, 1), await again.AppendAsync(Lines.Batch("a")));
    }

    [Fact]
    public async Task Batches_that_come_while_the_disk_is_busy_share_the_next_flush()
    {
        using var data = new TemporaryData();
        using var disk = new SlowDisk();
        await using var log = EventLogWriter.Open(data.Folder, new EventLogOptions(), new FixedTime(), disk.Create);

        var first = log.AppendAsync(Lines.Batch("a"));
        await disk.Entered;
        var others = Enumerable.Range(0, 10).Select(number => log.AppendAsync(Lines.Batch($"b{number}"))).ToArray();
        Assert.False(first.IsCompleted);
        disk.GoOn();
        await Task.WhenAll([first, .. others]);

        Assert.Equal(2, disk.Flushes);
    }

    [Fact]
    public async Task While_others_are_expected_a_few_wait_for_a_flush_and_a_closed_log_lets_nobody_wait()
    {
        using var data = new TemporaryData();
        using var disk = new SlowDisk();
        var log = EventLogWriter.Open(
            data.Folder, new EventLogOptions { Gathering = TimeSpan.FromDays(1) }, new FixedTime(), disk.Create);
        var first = log.AppendAsync(Lines.Batch("first"));
        await disk.Entered;
        var others = Enumerable.Range(0, 7).Select(number => log.AppendAsync(Lines.Batch($"other{number}"))).ToArray();
        disk.GoOn();
        await Task.WhenAll([first, .. others]);
        Assert.Equal(2, disk.Flushes);

        // Three of the seven come again; half of all that are about would be more.
        var again = Enumerable.Range(0, 3).Select(number => log.AppendAsync(Lines.Batch($"again{number}"))).ToArray();
        await log.DisposeAsync();

        Assert.All(await Task.WhenAll(again), outcome => Assert.Equal(new AppendOutcome(1, 0), outcome));
        Assert.Equal(3, disk.Flushes);
    }

    [Fact]
    public async Task While_the_disk_hangs_batches_are_refused_before_memory_grows()
    {
        using var data = new TemporaryData();
        using var disk = new SlowDisk();
        var bytes = Lines.Batch("x000").Lines.Length;
        await using var log = EventLogWriter.Open(
            data.Folder, new EventLogOptions { PendingBytes = 10 * bytes }, new FixedTime(), disk.Create);

        var waiting = Enumerable.Range(0, 10).Select(number => log.AppendAsync(Lines.Batch($"x{number:000}"))).ToArray();
        for (var more = 10; more < 100; more++)
            await Assert.ThrowsAsync<EventLogBusyException>(() => log.AppendAsync(Lines.Batch($"x{more:000}")));
        Assert.Equal(10 * bytes, log.PendingBytes);
        disk.GoOn();
        await Task.WhenAll(waiting);

        Assert.Equal(0, log.PendingBytes);
        Assert.Equal(new AppendOutcome(1, 0), await log.AppendAsync(Lines.Batch("x010")));
    }

    [Fact]
    public async Task When_the_disk_is_full_nothing_is_acknowledged_and_later_the_same_events_are_taken()
    {
        using var data = new TemporaryData();
        using var disk = new SlowDisk { IsFull = true };
        disk.GoOn();
        await using var log = EventLogWriter.Open(data.Folder, new EventLogOptions(), new FixedTime(), disk.Create);

        await Assert.ThrowsAsync<IOException>(() => log.AppendAsync(Lines.Batch("a", "b")));
        Assert.Equal(0, log.PendingBytes);
        disk.IsFull = false;

        Assert.Equal(new AppendOutcome(2, 0), await log.AppendAsync(Lines.Batch("a", "b")));
    }

    [Fact]
    public async Task When_the_folder_cannot_be_written_nothing_is_acknowledged_and_later_it_recovers()
    {
        using var data = new TemporaryData();
        await using var log = EventLogWriter.Open(data.Folder, new EventLogOptions(), new FixedTime());
        var obstacle = data.Write("events/2026-11-27", "a file where the day's folder should be");

        await Assert.ThrowsAsync<IOException>(() => log.AppendAsync(Lines.Batch("a")));
        File.Delete(obstacle);

        Assert.Equal(new AppendOutcome(1, 0), await log.AppendAsync(Lines.Batch("a")));
        Assert.Single(data.LogLines());
    }

    [Fact]
    public Task Whatever_repeats_and_whatever_the_disk_refuses_each_event_is_taken_once() =>
        // Ids that fall on the same few places of a table, the last one among them, and are refused and sent again.
        Gen.Select(Gen.Select(Gen.Int[1, 40], Gen.Int[-3, 2]).Array[1, 20], Gen.Int[0, 3].Select(dice => dice == 0)).Array[1, 40].SampleAsync(async deliveries =>
        {
            using var data = new TemporaryData();
            using var disk = new SlowDisk();
            disk.GoOn();
            await using var log = EventLogWriter.Open(data.Folder, new EventLogOptions(), new FixedTime(), disk.Create);
            var known = new HashSet<UInt128>();
            foreach (var (events, isFull) in deliveries)
            {
                var ids = events.Select(id => new UInt128((ulong)id.Item1, (ulong)(long)id.Item2)).ToArray();
                var batch = new EventBatch();
                foreach (var id in ids)
                    batch.Add("{}"u8, id);
                disk.IsFull = isFull && ids.Any(id => !known.Contains(id));
                var appended = log.AppendAsync(batch);
                if (disk.IsFull)
                {
                    await Assert.ThrowsAsync<IOException>(() => appended);
                    continue;
                }

                var fresh = ids.Count(known.Add);
                Assert.Equal(new AppendOutcome(fresh, ids.Length - fresh), await appended);
            }
        }, iter: 50);

    [Fact]
    public async Task Two_writers_at_once_lose_nothing_and_leave_each_other_alone()
    {
        using var data = new TemporaryData();
        await using (var one = EventLogWriter.Open(data.Folder, new EventLogOptions(), new FixedTime()))
        {
            await one.AppendAsync(Lines.Batch("one-first"));
            await using var two = EventLogWriter.Open(data.Folder, new EventLogOptions(), new FixedTime());
            await Task.WhenAll(Enumerable.Range(0, 50).Select(number =>
                (number % 2 == 0 ? one : two).AppendAsync(Lines.Batch($"n{number}"))));
        }

        Assert.Equal(51, data.LogLines().Select(IdOf).Distinct().Count());
        Assert.Equal(2, EventLogFiles.All(data.Folder).Count());
    }

    [Fact]
    public async Task Each_hour_has_its_folder()
    {
        using var data = new TemporaryData();
        var time = new FixedTime();
        await using var log = EventLogWriter.Open(data.Folder, new EventLogOptions(), time);
        await log.AppendAsync(Lines.Batch("a"));
        time.Now = time.Now.AddHours(1);
        await log.AppendAsync(Lines.Batch("b"));

        Assert.Equal(
            ["2026-11-27/09", "2026-11-27/10"],
            EventLogFiles.All(data.Folder).Select(file => Path.GetRelativePath(data.Folder.Events, Path.GetDirectoryName(file)!)));
    }

    [Fact]
    public async Task A_closed_log_takes_nothing_and_has_written_what_it_took()
    {
        using var data = new TemporaryData();
        var log = EventLogWriter.Open(data.Folder, new EventLogOptions(), new FixedTime());
        var appended = log.AppendAsync(Lines.Batch("a"));
        await log.DisposeAsync();

        Assert.Equal(new AppendOutcome(1, 0), await appended);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => log.AppendAsync(Lines.Batch("b")));
        Assert.Single(data.LogLines());
    }

    private static string IdOf(string line) => line.Split("\"eventId\":\"")[1].Split('"')[0];

    /// <summary>A disk that waits until it is told to go on, and may be full.</summary>
    private sealed class SlowDisk : IDisposable
    {
        private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _goOn = new();

        public Task Entered => _entered.Task;

        public bool IsFull { get; set; }

        public int Flushes { get; private set; }

        public void GoOn() => _goOn.Set();

        public void Dispose() => _goOn.Dispose();

        public IEventLogFile Create(string folder, DateTimeOffset now) => new SlowFile(this, folder);

        private sealed class SlowFile(SlowDisk disk, string folder) : IEventLogFile
        {
            public string Folder => folder;

            public void Append(IReadOnlyList<ReadOnlyMemory<byte>> lines)
            {
                disk._entered.TrySetResult();
                disk._goOn.Wait();
                if (disk.IsFull)
                    throw new IOException("No space left on device.");
                disk.Flushes++;
            }

            public void Dispose()
            {
            }
        }
    }
}
