using CsCheck;
using Platform.Contracts;
using Platform.Store.Sessions;

namespace Platform.Store.Tests.Sessions;

/// <summary>What every store of sessions does, in memory or in Redis.</summary>
public sealed class SessionStoreTests
{
    private static readonly TimeSpan Pause = new VisitorSessionOptions().Pause;

    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 30, 0, TimeSpan.Zero);

    public static TheoryData<string> Kinds => TestSessions.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_stranger_has_an_empty_session_and_a_visitor_the_products_in_their_order(string kind)
    {
        await using var sessions = await TestSessions.StartAsync(kind);
        await sessions.Store.RecordAsync(new[] { View("v", "a") }, default);
        await sessions.Store.RecordAsync(new[] { View("v", "b") }, default);
        Assert.Equal(["a", "b"], (await sessions.Store.FindAsync("v", default)).Viewed);
        Assert.Empty((await sessions.Store.FindAsync("w", default)).Viewed);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_to_remember_is_no_mistake(string kind)
    {
        await using var sessions = await TestSessions.StartAsync(kind);
        await sessions.Store.RecordAsync(default, default);
        Assert.Empty((await sessions.Store.FindAsync("v", default)).Viewed);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Actions_at_once_are_all_remembered(string kind)
    {
        await using var sessions = await TestSessions.StartAsync(kind);
        await Parallel.ForAsync(0, 40, async (number, cancel) => await sessions.Store.RecordAsync(new[] { View("v", $"p{number}") }, cancel));
        Assert.Equal(40, (await sessions.Store.FindAsync("v", default)).Viewed.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Actions_of_several_visitors_in_one_delivery_go_to_each_in_their_order(string kind)
    {
        await using var sessions = await TestSessions.StartAsync(kind);
        await sessions.Store.RecordAsync(new[] { View("v", "a"), View("v", "b"), View("w", "c"), View("v", "d") }, default);
        Assert.Equal(["a", "b", "d"], (await sessions.Store.FindAsync("v", default)).Viewed);
        Assert.Equal(["c"], (await sessions.Store.FindAsync("w", default)).Viewed);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_latest_fifty_views_and_two_hundred_purchases_are_kept(string kind)
    {
        await using var sessions = await TestSessions.StartAsync(kind);
        var actions = Enumerable.Range(0, 300).SelectMany(number => new[] { View("v", $"p{number}"), View("v", $"b{number}") with { Type = EventType.PurchaseComplete } });
        foreach (var delivery in actions.Chunk(70))
            await sessions.Store.RecordAsync(delivery, default);

        var session = await sessions.Store.FindAsync("v", default);
        Assert.Equal((50, "p250", "p299"), (session.Viewed.Count, session.Viewed[0], session.Viewed[^1]));
        Assert.Equal((200, "b100", "b299"), (session.Bought.Count, session.Bought[0], session.Bought[^1]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_was_bought_stays_known_however_much_is_looked_at_later(string kind)
    {
        await using var sessions = await TestSessions.StartAsync(kind);
        await sessions.Store.RecordAsync(new[] { View("v", "bought") with { Type = EventType.PurchaseComplete } }, default);
        await sessions.Store.RecordAsync(Enumerable.Range(0, 500).Select(number => View("v", $"p{number}")).ToArray(), default);
        Assert.Equal(["bought"], (await sessions.Store.FindAsync("v", default)).Bought);
    }

    /// <summary>Up to a hundred actions, which is what Redis keeps of a visitor to tell the session by.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_session_is_what_its_actions_make_of_it_however_they_are_delivered(string kind)
    {
        await using var sessions = await TestSessions.StartAsync(kind);
        var visitors = 0;
        await Gen.Select(Gen.Int[0, 3], Gen.Int[0, 9], Gen.Int[-40, 40], Gen.Int[0, 2]).Array[1, 100].Select(Gen.Int[1, 30]).SampleAsync(async sample =>
        {
            var (steps, together) = sample;
            var visitor = $"v{visitors++}";
            var time = Now;
            var actions = steps.Select(step => View(visitor, $"p{step.Item2}") with
            {
                SessionId = step.Item1 == 0 ? null : $"s{step.Item1}",
                Time = time = time.AddMinutes(step.Item3).AddTicks(step.Item2),
                Type = step.Item4 switch { 0 => EventType.DetailPageView, 1 => EventType.PurchaseComplete, _ => EventType.AddToCart },
            }).ToArray();
            foreach (var delivery in actions.Chunk(together))
                await sessions.Store.RecordAsync(delivery, default);

            var (expected, found) = (VisitorSession.Empty.After(actions, Pause), await sessions.Store.FindAsync(visitor, default));
            Assert.Equal((expected.SessionId, expected.LastSeen), (found.SessionId, found.LastSeen));
            Assert.Equal(expected.Viewed, found.Viewed);
            Assert.Equal(expected.Bought, found.Bought);
        }, iter: 100, threads: 1);
    }

    private static VisitorAction View(string visitor, string product) => new(visitor, null, EventType.DetailPageView, product, Now);
}
