using CsCheck;
using Platform.Contracts;
using Platform.Store.Sessions;

namespace Platform.Store.Tests.Sessions;

public sealed class MemorySessionStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_stranger_has_an_empty_session_and_a_visitor_the_products_in_their_order()
    {
        var store = new MemorySessionStore(new VisitorSessionOptions());
        await store.RecordAsync(new[] { View("v", "a") }, default);
        await store.RecordAsync(new[] { View("v", "b") }, default);
        Assert.Equal(["a", "b"], (await store.FindAsync("v", default)).Viewed);
        Assert.Empty((await store.FindAsync("w", default)).Viewed);
    }

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

    [Fact]
    public async Task Actions_at_once_are_all_remembered()
    {
        var store = new MemorySessionStore(new VisitorSessionOptions());
        await Parallel.ForAsync(0, 40, async (number, cancel) => await store.RecordAsync(new[] { View("v", $"p{number}") }, cancel));
        Assert.Equal(40, (await store.FindAsync("v", default)).Viewed.Distinct().Count());
    }

    [Fact]
    public async Task Actions_of_several_visitors_in_one_delivery_go_to_each_in_their_order()
    {
        var store = new MemorySessionStore(new VisitorSessionOptions());
        await store.RecordAsync(new[] { View("v", "a"), View("v", "b"), View("w", "c"), View("v", "d") }, default);
        Assert.Equal(["a", "b", "d"], (await store.FindAsync("v", default)).Viewed);
        Assert.Equal(["c"], (await store.FindAsync("w", default)).Viewed);
    }

    [Fact]
    public void Actions_at_a_time_leave_the_session_that_one_after_the_other_leave() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 9], Gen.Int[-40, 40], Gen.Bool).Array[0, 300].Sample(steps =>
        {
            var time = Now;
            var actions = steps.Select(step => View("v", $"p{step.Item2}") with
            {
                SessionId = step.Item1 == 0 ? null : $"s{step.Item1}",
                Time = time = time.AddMinutes(step.Item3),
                Type = step.Item4 ? EventType.DetailPageView : EventType.PurchaseComplete,
            }).ToArray();
            var one = actions.Aggregate(VisitorSession.Empty, (session, action) => session.After(action, TimeSpan.FromMinutes(30)));
            var all = VisitorSession.Empty.After(actions, TimeSpan.FromMinutes(30));
            Assert.Equal((one.SessionId, one.LastSeen), (all.SessionId, all.LastSeen));
            Assert.Equal(one.Viewed, all.Viewed);
            Assert.Equal(one.Bought, all.Bought);
        }, iter: 200);

    [Fact]
    public void A_session_keeps_its_latest_fifty_views_and_two_hundred_purchases()
    {
        var session = VisitorSession.Empty;
        for (var number = 0; number < 300; number++)
        {
            session = session.After(View("v", $"p{number}"), TimeSpan.FromMinutes(30));
            session = session.After(View("v", $"b{number}") with { Type = EventType.PurchaseComplete }, TimeSpan.FromMinutes(30));
        }

        Assert.Equal((50, "p299"), (session.Viewed.Count, session.Viewed[^1]));
        Assert.Equal((200, "b299"), (session.Bought.Count, session.Bought[^1]));
    }

    [Fact]
    public void A_pause_begins_a_new_session_and_what_was_bought_stays_known()
    {
        var session = VisitorSession.Empty
            .After(View("v", "a"), TimeSpan.FromMinutes(30))
            .After(View("v", "a") with { Type = EventType.PurchaseComplete }, TimeSpan.FromMinutes(30))
            .After(View("v", "b") with { Time = Now.AddMinutes(31) }, TimeSpan.FromMinutes(30));
        Assert.Equal(["b"], session.Viewed);
        Assert.Equal(["a"], session.Bought);
    }

    [Fact]
    public void A_late_event_of_a_session_that_is_over_does_not_end_the_running_one()
    {
        var session = VisitorSession.Empty
            .After(View("v", "old") with { SessionId = "s1" }, TimeSpan.FromMinutes(30))
            .After(View("v", "new") with { SessionId = "s2", Time = Now.AddHours(1) }, TimeSpan.FromMinutes(30))
            .After(View("v", "late") with { SessionId = "s1", Time = Now.AddMinutes(1) }, TimeSpan.FromMinutes(30));
        Assert.Equal(["new"], session.Viewed);
        Assert.Equal("s2", session.SessionId);
    }

    private static VisitorAction View(string visitor, string product) => new(visitor, null, EventType.DetailPageView, product, Now);
}
