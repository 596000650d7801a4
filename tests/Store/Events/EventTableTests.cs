using System.IO.Compression;
using System.Text;
using CsCheck;
using Platform.Contracts;
using Platform.Store.Events;

namespace Platform.Store.Tests.Events;

public sealed class EventTableTests
{
    [Fact]
    public void The_same_files_give_the_same_table_on_any_number_of_cores() => Gen.Int[0, 3_000].Sample(seed =>
    {
        using var data = new TemporaryData();
        var random = new Random(seed);
        for (var file = 0; file < 3; file++)
        {
            // Large enough for several chunks now and then.
            var lines = Enumerable.Range(0, random.Next(0, 8_000)).Select(_ => random.Next(20) == 0
                ? "no event"
                : Lines.View($"v{random.Next(50)}", $"p{random.Next(300)}", "2026-11-27T09:30:00Z", $"e{random.Next(5_000)}", $"u{random.Next(9)}"));
            data.Write($"events/2026-11-27/0{file}/a.ndjson", string.Concat(lines.Select(line => line + "\n")));
        }

        var one = EventTable.ReadAsync(data.Folder, 1).GetAwaiter().GetResult();
        var two = EventTable.ReadAsync(data.Folder, 2).GetAwaiter().GetResult();

        Assert.Equal(one.Rows, two.Rows);
        Assert.Equal(one.Products.Values, two.Products.Values);
        Assert.Equal(one.Visitors.Values, two.Visitors.Values);
        Assert.Equal(one.Users.Values, two.Users.Values);
        Assert.Equal((one.Events, one.UnreadableLines), (two.Events, two.UnreadableLines));
    }, iter: 5);

    [Fact]
    public async Task An_event_that_was_delivered_twice_counts_once_wherever_it_lies()
    {
        using var data = new TemporaryData();
        var twice = Lines.View("v", "p1", "2026-11-27T09:00:00Z", "a") + "\n";
        data.Write("events/2026-11-27/09/a.ndjson", twice + Lines.View("v", "p2", "2026-11-27T09:01:00Z", "b") + "\n");
        // A late file, by the time of its publishing, packed by another hand.
        var late = Path.Combine(data.Folder.Events, "2026-11-28/03/z.ndjson.gz");
        Directory.CreateDirectory(Path.GetDirectoryName(late)!);
        await using (var packed = new GZipStream(File.Create(late), CompressionLevel.Fastest))
            await packed.WriteAsync(Encoding.UTF8.GetBytes(twice + Lines.View("v", "p3", "2026-11-27T08:00:00Z", "c") + "\n"));

        var table = await EventTable.ReadAsync(data.Folder, 2);

        Assert.Equal(3, table.Events);
        Assert.Equal(["p1", "p2", "p3"], table.Rows.Select(row => table.Products[row.Product]));
    }

    [Fact]
    public async Task Events_without_an_id_count_each_time()
    {
        using var data = new TemporaryData();
        var line = Lines.View("v", "p", "2026-11-27T09:00:00Z") + "\n";
        data.Write("events/2026-11-27/09/a.ndjson", line + line);
        Assert.Equal(2, (await EventTable.ReadAsync(data.Folder, 1)).Events);
    }

    [Fact]
    public async Task What_a_visitor_does_not_allow_is_not_read()
    {
        using var data = new TemporaryData();
        data.Write("events/2026-11-27/09/a.ndjson", string.Join('\n',
            Lines.View("v1", "p", "2026-11-27T09:00:00Z", user: "u1", session: "s1", consent: "none"),
            Lines.View("v2", "p", "2026-11-27T09:00:00Z", user: "u2", session: "s2", consent: "session"),
            Lines.View("v3", "p", "2026-11-27T09:00:00Z", user: "u3", session: "s3", consent: "personal")) + "\n");

        var table = await EventTable.ReadAsync(data.Folder, 1);

        Assert.Equal(["v2", "v3"], table.Visitors.Values);
        Assert.Equal(["u3"], table.Users.Values);
        Assert.Equal(["s2", "s3"], table.Sessions.Values);
        Assert.Equal([Consent.None, Consent.Session, Consent.Personal], table.Rows.Select(row => row.Consent));
    }

    [Fact]
    public async Task Views_of_a_visit_stand_by_time_and_those_of_one_moment_in_the_order_of_the_file()
    {
        using var data = new TemporaryData();
        // The file runs backwards; b and c have the same time.
        data.Write("events/2026-11-27/09/a.ndjson", string.Join('\n',
            Lines.View("v", "d", "2026-11-27T09:03:00Z", session: "s"),
            Lines.View("v", "b", "2026-11-27T09:02:00Z", session: "s"),
            Lines.View("v", "c", "2026-11-27T09:02:00Z", session: "s"),
            Lines.View("v", "a", "2026-11-27T09:01:00Z", session: "s")) + "\n");
        var table = await EventTable.ReadAsync(data.Folder, 1);

        var visits = Visits.From(table, TimeSpan.FromMinutes(30), (long.MinValue, long.MaxValue));

        Assert.Equal(1, visits.Count);
        Assert.Equal(["a", "b", "c", "d"], visits.Products.Select(product => table.Products[product]));
    }

    [Fact]
    public async Task A_pause_ends_a_visit_that_has_no_name()
    {
        using var data = new TemporaryData();
        data.Write("events/2026-11-27/09/a.ndjson", string.Join('\n',
            Lines.View("v", "a", "2026-11-27T09:00:00Z"), Lines.View("v", "b", "2026-11-27T09:30:00Z"),
            Lines.View("v", "c", "2026-11-27T10:00:01Z")) + "\n");
        var visits = Visits.From(await EventTable.ReadAsync(data.Folder, 1), TimeSpan.FromMinutes(30), (long.MinValue, long.MaxValue));
        Assert.Equal([0, 2, 3], visits.Offsets);
    }
}
