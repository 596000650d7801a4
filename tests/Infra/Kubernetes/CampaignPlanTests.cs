using Platform.Infra.Configuration;
using Platform.Infra.Kubernetes;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Running;
using Platform.Manifest;

namespace Platform.Infra.Tests.Kubernetes;

[Collection(EnvironmentCollection.Name)]
public sealed class CampaignPlanTests
{
    private const string Campaigns = """
        config:
          platform:project: shop-ml-test
          platform:campaigns:
            - { name: black-friday, from: 2026-11-27T06:00:00Z, to: 2026-11-28T00:00:00Z, expectedPeak: 9001, lead: 2h }

        """;

    private static readonly string[] Clocks = ["DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "TimeProvider"];

    private static readonly string[] Folders = ["Kubernetes", "Configuration", "Services"];

    /// <summary>Each row: the expected peak, and the pods that bear it at 900 a second each, between 2 and 30.</summary>
    [Theory]
    [InlineData(1, 2)]
    [InlineData(1800, 2)]
    [InlineData(1801, 3)]
    [InlineData(9000, 10)]
    [InlineData(9001, 11)]
    [InlineData(10_000_000, 30)]
    public void A_service_wants_the_pods_that_bear_the_peak_within_its_bounds(int peak, int pods) =>
        Assert.Equal(pods, Plan(Campaign(peak: peak)).Campaigns[0].Wanted["example"]);

    [Fact]
    public void The_pods_are_there_before_the_campaign_by_its_lead()
    {
        var planned = Plan(Campaign(from: "2026-11-27T06:00:00+01:00", lead: "2h")).Campaigns[0];

        Assert.Equal(new DateTimeOffset(2026, 11, 27, 3, 0, 0, TimeSpan.Zero), planned.From);
        Assert.Equal(new DateTimeOffset(2026, 11, 28, 0, 0, 0, TimeSpan.Zero), planned.To);
    }

    [Fact]
    public void A_service_without_routes_is_in_no_campaign()
    {
        var silent = Examples.Service("silent") with { Routes = [] };
        var plan = CampaignPlan.Of(Examples.Settings with { Campaigns = [Campaign()] }, [Examples.Service(), silent]);

        Assert.Equal(["example"], plan.Services);
        Assert.Equal(["example"], plan.Campaigns[0].Wanted.Keys);
    }

    [Fact]
    public void What_is_written_is_what_is_read()
    {
        var plan = Plan(Campaign(), Campaign(name: "summer"));
        Assert.Equal(plan.ToJson(), CampaignCalendar.Parse(plan.ToJson()).ToJson());
    }

    [Fact]
    public async Task Only_the_service_that_publishes_it_gets_the_calendar()
    {
        using var repository = new RepositoryCopy("Collector", "Recommender", "Campaigns").With("Pulumi.test.yaml", Campaigns);
        var stack = (await repository.PreviewAsync("test")).Graph.Stacks[0];
        var map = Assert.Single(stack.Resources, resource => resource.Type == "kubernetes:core/v1:ConfigMap");
        var calendar = CampaignCalendar.Parse(((PropertyValue.TextValue)map.Inputs.At("data", "campaigns.json")!).Text);

        Assert.Equal("campaigns-calendar", map.Name);
        Assert.Equal(["collector", "recommender"], calendar.Services);
        Assert.Equal([3, 5], calendar.Campaigns[0].Wanted.Values);
    }

    /// <summary>The program has no clock: nothing in the graph says what time it is, so a campaign can neither begin nor end in it.</summary>
    [Fact]
    public async Task A_second_run_in_the_middle_of_a_campaign_changes_nothing()
    {
        using var repository = new RepositoryCopy("Collector", "Campaigns").With("Pulumi.test.yaml", Campaigns);
        var file = repository.FileOf("base.json");
        await repository.PreviewAsync(new PreviewOptions { Save = file, Stacks = ["test"] });

        // Another campaign goes on at this moment, and one that was over long ago.
        var now = TimeProvider.System.GetUtcNow();
        var running = Plan(Campaign(from: $"{now.AddHours(-1):yyyy-MM-ddTHH:mm:ssZ}", to: $"{now.AddHours(1):yyyy-MM-ddTHH:mm:ssZ}"));
        var over = Plan(Campaign(from: "2020-01-01T00:00:00Z", to: "2020-01-02T00:00:00Z"));
        var again = await repository.PreviewAsync(new PreviewOptions { Base = file, Stacks = ["test"] });

        Assert.Equal(running.Campaigns[0].Wanted, over.Campaigns[0].Wanted);
        Assert.Empty(again.Differences[0].Changes);
    }

    [Fact]
    public void No_code_of_the_program_asks_what_time_it_is()
    {
        var files = Folders.SelectMany(folder => Directory.EnumerateFiles(
            Path.Combine(RepositoryCopy.Original, "infra", folder), "*.cs", SearchOption.AllDirectories)).ToArray();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => Clocks.Any(clock => File.ReadAllText(file).Contains(clock, StringComparison.Ordinal)));
    }

    private static CampaignCalendar Plan(params Campaign[] campaigns) =>
        CampaignPlan.Of(Examples.Settings with { Campaigns = campaigns }, [Examples.Service()]);

    private static Campaign Campaign(
        string name = "black-friday", string from = "2026-11-27T06:00:00Z", string to = "2026-11-28T00:00:00Z", int peak = 9000, string lead = "30m") =>
        new() { Name = name, From = from, To = to, ExpectedPeak = peak, Lead = lead };
}
