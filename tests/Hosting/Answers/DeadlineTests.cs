using Platform.Hosting.Answers;

namespace Platform.Hosting.Tests.Answers;

public sealed class DeadlineTests
{
    [Fact]
    public void One_that_lies_ahead_has_time_left_and_one_that_is_past_has_none()
    {
        var ahead = Deadline.After(TimeSpan.FromHours(1));
        Assert.False(ahead.IsPast);
        Assert.InRange(ahead.Remaining, TimeSpan.FromMinutes(50), TimeSpan.FromHours(1));
        var past = Deadline.After(TimeSpan.FromSeconds(-1));
        Assert.True(past.IsPast);
        Assert.Equal(TimeSpan.Zero, past.Remaining);
    }

    [Fact]
    public void Never_is_never_past()
    {
        Assert.False(Deadline.Never.IsPast);
        Assert.Equal(Timeout.InfiniteTimeSpan, Deadline.Never.Remaining);
        Assert.Equal(Deadline.Never, Deadline.After(Timeout.InfiniteTimeSpan));
    }
}
