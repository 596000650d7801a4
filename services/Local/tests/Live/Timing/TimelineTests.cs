using CsCheck;
using Platform.Local.Live.Timing;

namespace Platform.Local.Tests.Live.Timing;

public sealed class TimelineTests
{
    [Fact]
    public void What_is_due_happens_in_order_and_is_told_when_it_was_due() => Gen.Long[0, 100].List[0, 50].Sample(moments =>
    {
        var timeline = new Timeline();
        var happened = new List<(int Index, long Due)>();
        foreach (var (index, moment) in moments.Index())
            timeline.Add(moment, due => happened.Add((index, due)));
        timeline.RunDue(60);
        var expected = moments.Index().Where(one => one.Item <= 60).OrderBy(one => one.Item).ThenBy(one => one.Index);
        Assert.Equal(expected.Select(one => (one.Index, one.Item)), happened);
        Assert.Equal(moments.Where(moment => moment > 60).Select(moment => (long?)moment).Min(), timeline.Next);
    });

    [Fact]
    public void What_is_planned_meanwhile_happens_too_if_it_is_due()
    {
        var timeline = new Timeline();
        var happened = new List<long>();
        void Again(long due)
        {
            happened.Add(due);
            timeline.Add(due + 10, Again);
        }

        timeline.Add(5, Again);
        timeline.RunDue(30);
        Assert.Equal([5, 15, 25], happened);
        Assert.Equal(35, timeline.Next);
    }

    [Fact]
    public void The_shops_clock_runs_as_fast_as_it_is_told()
    {
        var time = new ManualTime();
        var clock = new RunClock(time, speed: 60, shopStart: time.GetUtcNow());
        time.MoveTo(2_000_000);
        Assert.Equal(2_000_000, clock.Now);
        Assert.Equal(TimeSpan.FromMinutes(2), clock.ShopTime(clock.Now) - clock.ShopTime(0));
        Assert.Equal(2_500_000, clock.After(2_000_000, TimeSpan.FromSeconds(30)));
    }
}
