using Platform.Infra.Configuration;
using Platform.Infra.Google.Monitoring;

namespace Platform.Infra.Tests.Google.Monitoring;

public sealed class TrainingPeriodTests
{
    [Theory]
    [InlineData("15 * * * *", 60)]
    [InlineData("*/5 * * * *", 5)]
    [InlineData("0,10 * * * *", 50)]
    [InlineData("0 3 * * *", 24 * 60)]
    [InlineData("0 3,15 * * *", 12 * 60)]
    [InlineData("30 8-17 * * *", 15 * 60)]
    [InlineData("0 3 * * 1-5", 3 * 24 * 60)]
    [InlineData("0 3 * * 0", 7 * 24 * 60)]
    [InlineData("0 3 * * 7", 7 * 24 * 60)]
    [InlineData("0 3 1 * *", 31 * 24 * 60)]
    [InlineData("0 3 1,15 * 1", 7 * 24 * 60)]
    [InlineData("0 3 1/10 * *", 10 * 24 * 60)]
    [InlineData("0 3 29 2 *", 2921 * 24 * 60)]
    public void It_is_the_longest_time_between_two_runs(string schedule, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), TrainingPeriod.Of(schedule));

    [Fact]
    public void A_day_that_never_comes_is_refused() =>
        Assert.Contains("0 3 30 2 *", Assert.Throws<SettingsException>(() => TrainingPeriod.Of("0 3 30 2 *")).Message, StringComparison.Ordinal);
}
