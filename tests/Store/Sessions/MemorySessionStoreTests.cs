using Platform.Contracts;
using Platform.Store.Sessions;

namespace Platform.Store.Tests.Sessions;

public sealed class MemorySessionStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task No_more_visitors_are_remembered_than_allowed_and_the_latest_are_among_them()
    {
        const int Visitors = 1_000;
        var store = new MemorySessionStore(new VisitorSessionOptions { Visitors = Visitors });
        for (var visitor = 0; visitor < 20 * Visitors; visitor++)
            await store.RecordAsync(new[] { View($"v{visitor}", "p") }, default);

        var remembered = 0;
        for (var visitor = 0; visitor < 20 * Visitors; visitor++)
            remembered += (await store.FindAsync($"v{visitor}", default)).Viewed.Count;

        Assert.InRange(remembered, Visitors / 2, Visitors);
        Assert.NotEmpty((await store.FindAsync($"v{(20 * Visitors) - 1}", default)).Viewed);
    }

    private static VisitorAction View(string visitor, string product) => new(visitor, null, EventType.DetailPageView, product, Now);
}
