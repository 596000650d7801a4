using Platform.Contracts;
using Platform.Store.Events;

namespace Platform.Store.Tests.Events;

public sealed class EventImportTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Events_are_there_after_the_commit_and_not_before()
    {
        using var data = new TemporaryData();
        using (var import = EventImport.Begin(data.Folder, Now))
        {
            Add(import, "a", Now);
            Add(import, "b", Now.AddDays(-40));
            Assert.Empty(EventLogFiles.All(data.Folder));
            import.Commit();
        }

        Assert.Equal(["b", "a"], (await EventTable.ReadAsync(data.Folder, 2)).Products.Values);
        Assert.Empty(Directory.EnumerateDirectories(data.Folder.Events, ".import-*"));
    }

    [Fact]
    public void Without_a_commit_nothing_stays()
    {
        using var data = new TemporaryData();
        using (var import = EventImport.Begin(data.Folder, Now))
            Add(import, "a", Now);

        Assert.Empty(EventLogFiles.All(data.Folder));
        Assert.Empty(Directory.EnumerateDirectories(data.Folder.Events));
    }

    [Fact]
    public void What_cannot_be_moved_takes_back_what_was_moved()
    {
        using var data = new TemporaryData();
        using var import = EventImport.Begin(data.Folder, Now);
        Add(import, "a", Now.AddDays(-1));
        Add(import, "b", Now);
        data.Write("events/2026-11-27", "a file where the day's folder should be");

        Assert.ThrowsAny<IOException>(import.Commit);

        File.Delete(Path.Combine(data.Folder.Events, "2026-11-27"));
        Assert.Empty(EventLogFiles.All(data.Folder));
    }

    [Fact]
    public void What_an_import_that_was_cut_off_left_is_deleted_by_the_next()
    {
        using var data = new TemporaryData();
        data.Write("events/.import-0123/events/2026-11-27/09/x.ndjson", "half");
        using var import = EventImport.Begin(data.Folder, Now);
        Assert.False(Directory.Exists(Path.Combine(data.Folder.Events, ".import-0123")));
    }

    [Fact]
    public void A_second_import_at_once_is_refused_and_the_first_is_whole()
    {
        using var data = new TemporaryData();
        using (var first = EventImport.Begin(data.Folder, Now))
        {
            Add(first, "a", Now);
            Assert.Contains("another import", Assert.Throws<IOException>(() => EventImport.Begin(data.Folder, Now)).Message, StringComparison.Ordinal);
            first.Commit();
        }

        Assert.Single(data.LogLines());
        EventImport.Begin(data.Folder, Now).Dispose();
    }

    [Fact]
    public async Task More_hours_than_files_may_be_open_keep_every_event_in_order()
    {
        using var data = new TemporaryData();
        using (var import = EventImport.Begin(data.Folder, Now))
        {
            for (var round = 0; round < 3; round++)
            {
                for (var hour = 0; hour < 200; hour++)
                    Add(import, $"{hour}-{round}", Now.AddHours(hour));
            }

            import.Commit();
        }

        var expected = Enumerable.Range(0, 200).SelectMany(hour => Enumerable.Range(0, 3).Select(round => $"{hour}-{round}"));
        Assert.Equal(expected, (await EventTable.ReadAsync(data.Folder, 1)).Products.Values);
    }

    private static void Add(EventImport import, string product, DateTimeOffset time) => import.Add(new UserEvent
    {
        EventType = EventType.DetailPageView, VisitorId = "v", EventTime = time, ProductDetails = [ProductDetail.Of(product)],
    });
}
