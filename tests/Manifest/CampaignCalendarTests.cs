namespace Platform.Manifest.Tests;

public sealed class CampaignCalendarTests
{
    private static readonly DateTimeOffset Begin = new(2026, 11, 27, 4, 0, 0, TimeSpan.Zero);

    private static readonly CampaignCalendar Calendar = new()
    {
        Services = ["collector", "recommender"],
        Campaigns =
        [
            new PlannedCampaign { Name = "black-friday", From = Begin, To = Begin.AddHours(20), Wanted = new Dictionary<string, int> { ["recommender"] = 5 } },
        ],
    };

    [Theory]
    [InlineData("recommender", -1, 0)]
    [InlineData("recommender", 0, 5)]
    [InlineData("recommender", 19, 5)]
    [InlineData("recommender", 20, 0)]
    [InlineData("collector", 1, 0)]
    public void Pods_are_wanted_from_the_begin_until_the_end(string service, int hours, int wanted) =>
        Assert.Equal(wanted, Calendar.WantedAt(service, Begin.AddHours(hours)));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var read = CampaignCalendar.Parse(Calendar.ToJson());

        Assert.Equal(Calendar.Services, read.Services);
        Assert.Equal(5, read.WantedAt("recommender", Begin));
        Assert.Equal(Calendar.ToJson(), read.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"services\":[]}")]
    [InlineData("{\"services\":[],\"campaigns\":[{\"name\":\"a\"}]}")]
    [InlineData("{\"services\":[],\"campaigns\":[],\"more\":1}")]
    public void What_is_no_calendar_is_refused_with_a_sentence(string json) => Assert.Contains(
        "expected a calendar of campaigns", Assert.Throws<InvalidDataException>(() => CampaignCalendar.Parse(json)).Message, StringComparison.Ordinal);
}
