using System.IO.Compression;
using System.Text;
using Platform.Contracts;
using Platform.Store.Events;

namespace Platform.Local.Tests.Import;

public sealed class InteractionsImportTests : IDisposable
{
    private const string Sessions = "SessionId\tItemId\tTime\n1\ta\t1462752000.5\n1\tb\t1462752060\n2\ta\t1462752120\n";

    private readonly ImportCommand _import = new();

    public void Dispose() => _import.Dispose();

    [Fact]
    public async Task Clicks_become_product_views_of_their_sessions()
    {
        await _import.RunAsync("sessions", _import.File("clicks.txt", Sessions));
        var events = await _import.EventsAsync();
        Assert.Equal(3, events.Events);
        Assert.All(events.Rows, row => Assert.Equal(EventType.DetailPageView, row.Type));
        var visits = Visits.From(events, TimeSpan.FromMinutes(30), (long.MinValue, long.MaxValue));
        Assert.Equal(2, visits.Count);
        Assert.Equal(1462752000500, events.Rows.Min(row => row.Time));
    }

    [Fact]
    public async Task A_packed_file_is_unpacked_whatever_its_name()
    {
        var path = Path.Combine(Path.GetDirectoryName(_import.File("x", ""))!, "clicks.txt");
        using (var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes(Sessions));
        await _import.RunAsync("sessions", path);
        Assert.Equal(3, (await _import.EventsAsync()).Events);
    }

    [Fact]
    public async Task The_same_file_counts_once_however_often_it_is_imported()
    {
        var file = _import.File("clicks.txt", Sessions);
        await _import.RunAsync("sessions", file);
        await _import.RunAsync("sessions", file);
        await _import.RunAsync("sessions", _import.File("copy.txt", Sessions));
        Assert.Equal(3, (await _import.EventsAsync()).Events);
    }

    [Fact]
    public async Task Two_files_with_other_rows_are_added_up()
    {
        await _import.RunAsync("sessions", _import.File("1.txt", Sessions), _import.File("2.txt", "3,c,1462752000\n"));
        Assert.Equal(4, (await _import.EventsAsync()).Events);
    }

    [Theory]
    [InlineData("1\ta\t1462752000\n1\tb\n", "2: expected SessionId, ItemId and Time, found 2 fields")]
    [InlineData("1\ta\tyesterday\n", "1: expected a time in seconds since 1970 or as RFC 3339, found \"yesterday\"")]
    [InlineData("\n\n1\ta\t-5\n", "3: expected a time in seconds since 1970 or as RFC 3339, found \"-5\"")]
    [InlineData("1\ta\u0001\t1462752000\n", "1: expected an id without control characters, found U+0001 in it")]
    public async Task A_bad_row_is_named_by_file_line_and_reason_and_nothing_is_imported(string rows, string reason)
    {
        var file = _import.File("clicks.txt", rows);
        Assert.Equal($"{file}:{reason}", await _import.RefusalAsync("sessions", file));
        Assert.Equal(0, (await _import.EventsAsync()).Events);
    }

    [Fact]
    public async Task As_many_bad_rows_are_forgiven_as_was_said_and_no_more()
    {
        var file = _import.File("clicks.txt", Sessions + "bad\n4\tc\t1462752000\nworse\n");
        Assert.Contains(":7: ", await _import.RefusalAsync("sessions", file, "--skip-bad", "1"), StringComparison.Ordinal);
        await _import.RunAsync("sessions", file, "--skip-bad", "2");
        Assert.Equal(4, (await _import.EventsAsync()).Events);
    }

    [Fact]
    public async Task A_good_file_beside_a_bad_one_is_not_imported_either()
    {
        await _import.RefusalAsync("sessions", _import.File("good.txt", Sessions), _import.File("bad.txt", "bad\n"));
        Assert.Equal(0, (await _import.EventsAsync()).Events);
    }

    [Fact]
    public async Task Sequences_become_purchases_in_their_order_and_users_keep_their_ids()
    {
        await _import.RunAsync("sequences", _import.File("users.txt", "u7 c a b\nu8 a\n"));
        var events = await _import.EventsAsync();
        Assert.Equal(["u7", "u8"], events.Users.Values.Order());
        var rows = events.Rows.Where(row => events.Users.Values[row.User] == "u7").OrderBy(row => row.Time);
        Assert.Equal(["c", "a", "b"], rows.Select(row => events.Products.Values[row.Product]));
        Assert.All(events.Rows, row => Assert.Equal(EventType.PurchaseComplete, row.Type));
    }

    [Fact]
    public async Task Attributes_of_sequences_become_a_catalogue_of_all_items()
    {
        await _import.RunAsync(
            "sequences", _import.File("users.txt", "u7 c a\n"), "--attributes", _import.File("attributes.json", "{\"a\":[3,17],\"d\":[1]}"));
        var catalogue = _import.Catalogue();
        Assert.Equal(["a", "c", "d"], catalogue.Products.Select(product => product.Id).Order());
        Assert.Equal(["3", "17"], catalogue.Find("a")!.Attributes["attribute"]);
    }

    [Theory]
    [InlineData("[1,2]")]
    [InlineData("{\"a\":3}")]
    [InlineData("{\"a\":")]
    public async Task Attributes_that_are_none_are_refused(string attributes)
    {
        var refusal = await _import.RefusalAsync(
            "sequences", _import.File("users.txt", "u7 c a\n"), "--attributes", _import.File("attributes.json", attributes));
        Assert.Contains("expected a JSON object of items to lists of attributes", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baskets_become_purchases_of_everything_in_them()
    {
        await _import.RunAsync("baskets", _import.File("tills.csv", "whole milk,rolls/buns\nsoda\n"));
        var baskets = Baskets.From(await _import.EventsAsync(), (long.MinValue, long.MaxValue));
        Assert.Equal([1, 2], Enumerable.Range(0, baskets.Count).Select(basket => baskets[basket].Length).Order());
    }

    [Fact]
    public async Task Events_are_held_to_the_rules_of_the_collector()
    {
        var file = _import.File("events.ndjson",
            """
            {"eventType":"detail-page-view","visitorId":"v1","eventTime":"2026-01-05T10:00:00Z","productDetails":[{"product":{"id":"a"}}]}
            {"eventType":"detail-page-view","visitorId":"v1","eventTime":"2026-01-05T10:00:00Z"}

            """);
        Assert.Equal($"{file}:2: productDetails: expected one product, found 0", await _import.RefusalAsync("events", file));
    }

    [Fact]
    public async Task Events_without_ids_count_once_however_often_their_file_is_imported()
    {
        var file = _import.File("events.ndjson",
            """
            {"eventType":"detail-page-view","visitorId":"v1","eventTime":"2026-01-05T10:00:00Z","productDetails":[{"product":{"id":"a"}}]}
            { "eventType":"home-page-view","visitorId":"v1","eventId":"mine","eventTime":"2026-01-05T10:00:00Z"}

            """);
        await _import.RunAsync("events", file);
        await _import.RunAsync("events", file);
        var events = await _import.EventsAsync();
        Assert.Equal((2, 0), (events.Events, events.UnreadableLines));
    }

    [Fact]
    public async Task A_damaged_archive_is_refused()
    {
        var path = _import.File("clicks.gz", "");
        await File.WriteAllBytesAsync(path, [0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        Assert.Contains("damaged", await _import.RefusalAsync("sessions", path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named() =>
        Assert.Equal("nowhere.txt: there is no such file.", await _import.RefusalAsync("sessions", "nowhere.txt"));
}
