using System.Text;
using CsCheck;
using Platform.Store.Events;

namespace Platform.Store.Tests.Events;

public sealed class EventLogRepairTests
{
    [Fact]
    public void A_file_cut_anywhere_is_mended_to_its_whole_lines() =>
        Gen.Select(Gen.Int[0, 200].Array[0, 6], Gen.Int[0, 2_000]).Sample((lengths, cut) =>
        {
            using var data = new TemporaryData();
            var text = string.Concat(lengths.Select(length => new string('x', length) + "\n"));
            var torn = text[..Math.Min(cut, text.Length)];
            var path = data.Write("events/2026-11-27/09/a.ndjson", torn);

            var mended = EventLogRepair.CutTornLines(data.Folder);

            var whole = torn[..(torn.LastIndexOf('\n') + 1)];
            Assert.Equal(whole, File.ReadAllText(path));
            Assert.Equal(whole == torn ? 0 : 1, mended);
            Assert.Equal(0, EventLogRepair.CutTornLines(data.Folder));
        }, iter: 200);

    [Fact]
    public void A_torn_line_longer_than_a_block_is_cut_off_whole()
    {
        using var data = new TemporaryData();
        var path = data.Write("events/2026-11-27/09/a.ndjson", "whole\n" + new string('x', 300_000));
        Assert.Equal(1, EventLogRepair.CutTornLines(data.Folder));
        Assert.Equal("whole\n", File.ReadAllText(path));
    }

    [Fact]
    public async Task A_crash_days_ago_is_mended_too_and_never_served()
    {
        using var data = new TemporaryData();
        var whole = Lines.View("v", "p", "2026-11-20T09:00:00Z");
        data.Write("events/2026-11-20/09/a.ndjson", whole + "\n" + whole[..40]);
        Assert.Equal(1, (await EventTable.ReadAsync(data.Folder, 1)).Events);

        await using var log = EventLogWriter.Open(data.Folder, new EventLogOptions(), new FixedTime());

        Assert.Equal(1, log.MendedFiles);
        Assert.Equal([whole], data.LogLines());
    }

    [Fact]
    public void The_file_of_a_writer_that_is_alive_is_left_alone()
    {
        using var data = new TemporaryData();
        var path = data.Write("events/2026-11-27/09/a.ndjson", "");
        using var alive = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(alive, Encoding.UTF8.GetBytes("half"), 0);

        Assert.Equal(0, EventLogRepair.CutTornLines(data.Folder));
        Assert.Equal(4, RandomAccess.GetLength(alive));
    }
}
