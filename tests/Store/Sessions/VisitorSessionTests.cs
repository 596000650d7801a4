using CsCheck;
using Platform.Contracts;
using Platform.Store.Sessions;

namespace Platform.Store.Tests.Sessions;

public sealed class VisitorSessionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 30, 0, TimeSpan.Zero);

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

    private static VisitorAction View(string visitor, string product) => new(visitor, null, EventType.DetailPageView, product, Now);
}
