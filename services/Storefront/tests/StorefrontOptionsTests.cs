namespace Platform.Storefront.Tests;

public sealed class StorefrontOptionsTests
{
    [Fact]
    public void What_is_not_set_is_right() => Assert.Null(new StorefrontOptions().Problem);

    [Theory]
    [InlineData("Platform")]
    [InlineData("Deadline")]
    [InlineData("MostCalls")]
    [InlineData("BreakAtFailures")]
    [InlineData("BreakAfterCalls")]
    [InlineData("BreakWithin")]
    [InlineData("BreakFor")]
    [InlineData("MostEvents")]
    [InlineData("EventsAtOnce")]
    [InlineData("EventDeadline")]
    [InlineData("EventPause")]
    [InlineData("LongestEventPause")]
    [InlineData("GiveUpEventsAfter")]
    [InlineData("DrainEventsFor")]
    public void A_wrong_option_is_named(string option)
    {
        var options = new StorefrontOptions();
        var wrong = option switch
        {
            "Platform" => options with { Platform = new Uri("/v1", UriKind.Relative) },
            "Deadline" => options with { Deadline = TimeSpan.Zero },
            "MostCalls" => options with { MostCalls = 0 },
            "BreakAtFailures" => options with { BreakAtFailures = double.NaN },
            "BreakAfterCalls" => options with { BreakAfterCalls = 1 },
            "BreakWithin" => options with { BreakWithin = TimeSpan.Zero },
            "BreakFor" => options with { BreakFor = TimeSpan.Zero },
            "MostEvents" => options with { MostEvents = 0 },
            "EventsAtOnce" => options with { EventsAtOnce = 10_001 },
            "EventDeadline" => options with { EventDeadline = TimeSpan.Zero },
            "EventPause" => options with { EventPause = TimeSpan.Zero },
            "LongestEventPause" => options with { LongestEventPause = TimeSpan.Zero },
            "GiveUpEventsAfter" => options with { GiveUpEventsAfter = TimeSpan.FromSeconds(-1) },
            "DrainEventsFor" => options with { DrainEventsFor = TimeSpan.FromSeconds(-1) },
            _ => options,
        };
        Assert.StartsWith($"{option}: expected", wrong.Problem, StringComparison.Ordinal);
    }
}
