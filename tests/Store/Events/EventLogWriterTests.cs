using Platform.Store.Events;

namespace Platform.Store.Tests.Events;

public sealed class EventLogWriterTests
{
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
}
