using Platform.Store.Events;

namespace Platform.Store.Tests.Events;

public sealed class PersonHistoriesTests
{
    private static readonly (long, long) Always = (long.MinValue, long.MaxValue);

    [Fact]
    public async Task Each_product_stands_once_by_its_last_time_and_what_was_bought_stays_owned()
    {
        var (table, histories) = await ReadAsync(longest: 10,
            Lines.Purchase("u", "2026-11-01T09:00:00Z", "a"),
            Lines.View("v", "b", "2026-11-02T09:00:00Z", user: "u"),
            Lines.View("v", "a", "2026-11-03T09:00:00Z", user: "u"));

        Assert.Equal(["b", "a"], histories.Products.Select(product => table.Products[product]));
        Assert.Equal([false, true], histories.Owned);
    }

    [Fact]
    public async Task Beyond_the_longest_the_oldest_views_are_forgotten_and_nothing_that_is_owned()
    {
        var (table, histories) = await ReadAsync(longest: 2,
            Lines.Purchase("u", "2026-11-01T09:00:00Z", "owned"),
            Lines.View("v", "old", "2026-11-02T09:00:00Z", user: "u"),
            Lines.View("v", "new", "2026-11-03T09:00:00Z", user: "u"),
            Lines.View("v", "newest", "2026-11-04T09:00:00Z", user: "u"));

        Assert.Equal(["owned", "new", "newest"], histories.Products.Select(product => table.Products[product]));
    }

    [Fact]
    public async Task A_window_sees_what_lies_in_it_and_each_user_has_an_own_history()
    {
        var lines = new[]
        {
            Lines.View("v", "a", "2026-11-01T09:00:00Z", user: "u2"), Lines.View("v", "b", "2026-11-02T09:00:00Z", user: "u1"),
            Lines.View("v", "c", "2026-11-03T09:00:00Z", user: "u2"),
        };
        using var data = new TemporaryData();
        data.Write("events/2026-11-27/09/a.ndjson", string.Join('\n', lines) + "\n");
        var table = await EventTable.ReadAsync(data.Folder, 1);
        var before = new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

        var histories = PersonHistories.From(table, (long.MinValue, before), 10);

        Assert.Equal("a", table.Products[histories.Products[histories.Find(table.Users.Find("u2"))].Single()]);
        Assert.Equal("b", table.Products[histories.Products[histories.Find(table.Users.Find("u1"))].Single()]);
        Assert.Equal(default, histories.Find(99));
    }

    private static async Task<(EventTable Table, PersonHistories Histories)> ReadAsync(int longest, params string[] lines)
    {
        using var data = new TemporaryData();
        data.Write("events/2026-11-27/09/a.ndjson", string.Join('\n', lines) + "\n");
        var table = await EventTable.ReadAsync(data.Folder, 1);
        return (table, PersonHistories.From(table, Always, longest));
    }
}
