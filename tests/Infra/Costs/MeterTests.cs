using Platform.Infra.Configuration;
using Platform.Infra.Costs;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Tests.Policies;
using Platform.Infra.Tests.Preview;

namespace Platform.Infra.Tests.Costs;

/// <summary>Meters and the list prices that come with the program, against what was reckoned by hand.</summary>
public sealed class MeterTests
{
    private const string Check = "gcp:monitoring/uptimeCheckConfig:UptimeCheckConfig";

    /// <summary>100 a second are 100 · 86,400 · 365/12 / 10⁶ = 262.8 million a month.</summary>
    private static readonly TrafficSettings Traffic = new()
    {
        RequestsPerSecond = 100, EgressGiB = 1000, Events = 1e9, EventBytes = 1000, Mails = 0, BucketGiB = 100, QueryTiB = 2, LogGiB = 10,
    };

    /// <summary>1,000 · 0.085 + 262.8 · 1.20 = 400.36, and the two distributions share it.</summary>
    [Fact]
    public void CloudFront_costs_by_where_shoppers_are_and_not_by_where_it_was_made()
    {
        const string type = "aws:cloudfront/distribution:Distribution";
        var cost = Reckon(PolicyCase.Resource(type, """{"region":"us-east-1"}""", "one"), PolicyCase.Resource(type, """{"region":"eu-west-1"}""", "two"));

        Assert.Empty(cost.Unpriced);
        Close(400.36, 400.36, cost);
    }

    /// <summary>
    /// Every 15 minutes: 730 · 4 = 2,920 runs, 0.00292 · 0.20 = 0.000584. Of at most 60 s with a quarter of a GiB each:
    /// 43,800 · 0.0000133334 = 0.584003.
    /// </summary>
    [Fact]
    public void A_function_costs_by_its_runs_and_at_the_most_by_all_the_time_that_they_may_take() =>
        Close(0.000584, 0.584587, Reckon(Function, Schedule("rate(15 minutes)")), tolerance: 1e-6);

    /// <summary>730 hours of 60 minutes; 730; 730 / 48.</summary>
    [Theory]
    [InlineData("cron(0 6 * * ? *)", 43_800)]
    [InlineData("rate(1 hour)", 730)]
    [InlineData("rate(2 days)", 730.0 / 48)]
    public void A_rate_is_read_and_whatever_is_none_counts_as_one_of_every_minute(string expression, double runs)
    {
        var usage = Reckon(Function, Schedule(expression)).Lines.Select(line => line.Usage).Single(usage => usage.Item == "aws.lambda.million-requests");
        Assert.Equal(runs / 1e6, usage.High, 9);
    }

    [Fact]
    public void A_function_that_nobody_starts_costs_nothing() => Assert.Empty(Reckon(Function).Lines);

    /// <summary>Every minute from six regions: 262.8 thousand, of a million that are free.</summary>
    [Fact]
    public void A_few_uptime_checks_are_free() => Assert.Empty(Reckon(PolicyCase.Resource(Check, """{"period":"60s"}""", "one")).Lines);

    /// <summary>Five of them: 1,314 − 1,000 = 314 thousand at 0.30 are 94.20, of which each bears a fifth.</summary>
    [Fact]
    public void Uptime_checks_beyond_the_free_million_share_what_they_cost()
    {
        var cost = Reckon([.. Enumerable.Range(0, 5).Select(index => PolicyCase.Resource(Check, """{"period":"60s"}""", $"check-{index}"))]);

        Close(94.20, 94.20, cost);
        Assert.All(cost.Lines, line => Assert.Equal(18.84, line.Cost.High, 6));
    }

    /// <summary>5 + 2 · 1 + 262.8 · 0.75 = 204.10.</summary>
    [Fact]
    public void Cloud_Armor_costs_by_policy_rule_and_request() =>
        Close(204.10, 204.10, Reckon(PolicyCase.Resource("gcp:compute/securityPolicy:SecurityPolicy", """{"rules":[{},{}]}""", "armor")));

    /// <summary>100 · 0.02 + 2 · 7.50 = 17.</summary>
    [Fact]
    public void BigQuery_costs_by_what_lies_there_and_by_what_is_read() =>
        Close(17, 17, Reckon(PolicyCase.Resource("gcp:bigquery/dataset:Dataset", """{"location":"europe-west1"}""", "kpis")));

    /// <summary>A billion events of 1,000 bytes are 0.909495 TiB: at 50 into a bucket, at 50 into a table.</summary>
    [Theory]
    [InlineData("""{"cloudStorageConfig":{"bucket":"b"}}""")]
    [InlineData("""{"bigqueryConfig":{"table":"t"}}""")]
    public void Messages_that_are_written_away_have_a_price_of_their_own(string inputs) =>
        Close(45.47, 45.47, Reckon(PolicyCase.Resource("gcp:pubsub/subscription:Subscription", inputs, "events")));

    /// <summary>Ten GiB at 0.57 in Ireland, at 0.50 in Virginia.</summary>
    [Theory]
    [InlineData("eu-west-1", 5.70)]
    [InlineData("us-east-1", 5)]
    public void Logs_cost_what_they_cost_in_their_region(string region, double dollars) =>
        Close(dollars, dollars, Reckon(PolicyCase.Resource("aws:cloudwatch/logGroup:LogGroup", $$"""{"region":"{{region}}"}""", "logs")));

    [Fact]
    public void What_is_known_of_one_region_is_not_said_of_another() => Assert.Equal(
        ["aws.logs.gib in eu-central-1"], Reckon(PolicyCase.Resource("aws:cloudwatch/logGroup:LogGroup", """{"region":"eu-central-1"}""", "logs")).Unpriced);

    [Theory]
    [InlineData("gcp:monitoring/alertPolicy:AlertPolicy")]
    [InlineData("aws:sns/topic:Topic")]
    [InlineData("aws:budgets/budget:Budget")]
    public void What_is_free_is_neither_metered_nor_missing(string type)
    {
        var cost = Reckon(PolicyCase.Resource(type, "{}", "one"));
        Assert.Empty(cost.Lines);
        Assert.Empty(cost.Unmetered);
    }

    private static RecordedResource Function => PolicyCase.Resource(
        "aws:lambda/function:Function", """{"region":"eu-west-1","memorySize":256,"timeout":60,"architectures":["arm64"]}""", "function");

    private static RecordedResource Schedule(string expression) => PolicyCase.Resource(
        "aws:scheduler/schedule:Schedule", $$"""{"scheduleExpression":"{{expression}}"}""", "schedule") with { Dependencies = [Function.Urn] };

    private static StackCost Reckon(params RecordedResource[] resources) =>
        new CostReckoner(PriceList.Load(), MeterBook.Meters).Reckon(Graphs.Of(resources), Traffic);

    private static void Close(double low, double high, StackCost cost, double tolerance = 0.006)
    {
        Assert.InRange(cost.Total.Low, low - tolerance, low + tolerance);
        Assert.InRange(cost.Total.High, high - tolerance, high + tolerance);
    }
}
