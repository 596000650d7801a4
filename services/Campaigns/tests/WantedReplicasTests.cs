using Platform.Manifest;

namespace Platform.Campaigns.Tests;

public sealed class WantedReplicasTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 27, 5, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = new(2026, 11, 28, 0, 0, 0, TimeSpan.Zero);

    private static readonly string BlackFriday = Calendar(new PlannedCampaign
    {
        Name = "black-friday", From = Start, To = End, Wanted = new Dictionary<string, int> { ["recommender"] = 20 },
    });

    [Fact]
    public async Task Before_a_campaign_every_service_wants_none_and_says_so()
    {
        await using var running = await RunningCampaigns.StartAsync(BlackFriday);
        running.Clock.Now = Start.AddTicks(-1);

        Assert.True(await running.LookAsync());
        Assert.Equal(Lines(collector: 0, recommender: 0), await running.PublishedAsync());
    }

    [Fact]
    public async Task From_its_start_to_its_end_the_services_want_what_is_planned()
    {
        await using var running = await RunningCampaigns.StartAsync(BlackFriday);

        foreach (var (now, wanted) in new[] { (Start, 20), (End.AddTicks(-1), 20), (End, 0) })
        {
            running.Clock.Now = now;
            await running.LookAsync();
            Assert.Equal(Lines(collector: 0, recommender: wanted), await running.PublishedAsync());
        }
    }

    [Fact]
    public async Task Of_campaigns_that_overlap_the_greatest_counts()
    {
        await using var running = await RunningCampaigns.StartAsync(Calendar(
            new PlannedCampaign { Name = "small", From = Start, To = End, Wanted = new Dictionary<string, int> { ["recommender"] = 4 } },
            new PlannedCampaign { Name = "great", From = Start.AddHours(1), To = End, Wanted = new Dictionary<string, int> { ["recommender"] = 9, ["collector"] = 3 } }));
        running.Clock.Now = Start.AddHours(2);

        await running.LookAsync();
        Assert.Equal(Lines(collector: 3, recommender: 9), await running.PublishedAsync());
    }

    [Fact]
    public async Task A_new_calendar_is_seen_without_a_restart_and_a_service_that_left_it_is_no_longer_spoken_of()
    {
        await using var running = await RunningCampaigns.StartAsync(BlackFriday);
        running.Clock.Now = Start;
        await running.LookAsync();
        await running.WriteAsync(new CampaignCalendar { Services = ["search"], Campaigns = [] }.ToJson());

        Assert.True(await running.LookAsync());
        Assert.Equal(["campaign_wanted_replicas{service=\"search\"} 0"], await running.PublishedAsync());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"services\":[\"recommender\"]}")]
    [InlineData("{\"services\":[],\"campaigns\":[],\"replicas\":3}")]
    public async Task What_is_no_calendar_leaves_the_old_one_in_place_and_its_clock_going(string text)
    {
        await using var running = await RunningCampaigns.StartAsync(BlackFriday);
        running.Clock.Now = Start;
        await running.LookAsync();
        await running.WriteAsync(text);

        Assert.False(await running.LookAsync());
        Assert.Equal(Lines(collector: 0, recommender: 20), await running.PublishedAsync());
        running.Clock.Now = End;
        await running.LookAsync();
        Assert.Equal(Lines(collector: 0, recommender: 0), await running.PublishedAsync());
    }

    [Fact]
    public async Task Without_a_calendar_it_publishes_nothing()
    {
        await using var running = await RunningCampaigns.StartAsync(calendar: null);

        Assert.True(await running.LookAsync());
        Assert.Empty(await running.PublishedAsync());
    }

    private static string Calendar(params PlannedCampaign[] campaigns) =>
        new CampaignCalendar { Services = ["collector", "recommender"], Campaigns = campaigns }.ToJson();

    private static string[] Lines(int collector, int recommender) =>
        [$"campaign_wanted_replicas{{service=\"collector\"}} {collector}", $"campaign_wanted_replicas{{service=\"recommender\"}} {recommender}"];
}
