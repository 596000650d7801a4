using Platform.Infra.Configuration;

namespace Platform.Infra.Tests.Amazon.Alarms;

[Collection(EnvironmentCollection.Name)]
public sealed class SiteBudgetTests
{
    private const string Budget = "site-world-month-budget";

    [Fact]
    public async Task It_is_the_accounts_for_a_month_in_dollars()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(
            ("COST", "MONTHLY", "USD", "700"),
            (cloud.Input(Budget, "budgetType"), cloud.Input(Budget, "timeUnit"), cloud.Input(Budget, "limitUnit"), cloud.Input(Budget, "limitAmount")));
        Assert.DoesNotContain("costFilters", Assert.Single(cloud.Made, made => made.Name == Budget).Inputs.Keys);
    }

    [Fact]
    public async Task It_tells_at_each_part_of_it_and_when_the_month_will_end_above()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(3, cloud.Items(Budget, "notifications").Count);
        Assert.Contains("notificationType=ACTUAL", cloud.Texts(Budget, "notifications", "0"));
        Assert.Contains("threshold=50", cloud.Texts(Budget, "notifications", "0"));
        Assert.Contains("threshold=100", cloud.Texts(Budget, "notifications", "1"));
        Assert.Contains("notificationType=FORECASTED", cloud.Texts(Budget, "notifications", "2"));
        Assert.Contains("thresholdType=PERCENTAGE", cloud.Texts(Budget, "notifications", "2"));
    }

    [Fact]
    public async Task It_tells_by_mail_and_by_the_topic_of_its_own_region()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(["site@shop.example"], cloud.Items(Budget, "notifications", "0", "subscriberEmailAddresses"));
        Assert.Equal(["arn:aws:site-world-alarms-topic"], cloud.Items(Budget, "notifications", "0", "subscriberSnsTopicArns"));
        Assert.EndsWith("::amazon-world-id", Assert.Single(cloud.Made, made => made.Name == Budget).Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_addresses_are_mailed_directly_and_all_of_them_by_the_topic()
    {
        var many = Enumerable.Range(0, 12).Select(index => $"site-{index}@shop.example").ToArray();
        var cloud = await Sites.MadeAsync(Examples.Settings with { Amazon = Examples.Settings.Amazon with { AlarmEmails = many } });

        Assert.Equal(many[..10], cloud.Items(Budget, "notifications", "0", "subscriberEmailAddresses"));
        Assert.Equal(12, cloud.Names.Count(name => name.StartsWith("site-world-alarms-mail-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Budgets_may_ring_where_they_are_told_to_and_nowhere_else()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(["cloudwatch.amazonaws.com", "budgets.amazonaws.com"], Ringers(cloud, "site-world-alarms-who"));
        Assert.Equal(["cloudwatch.amazonaws.com"], Ringers(cloud, "site-alarms-who"));
        Assert.Contains("budgets.amazonaws.com", (string)cloud.Input("site-world-alarms-site-key", "policy")!, StringComparison.Ordinal);
        Assert.DoesNotContain("budgets.amazonaws.com", (string)cloud.Input("site-alarms-site-key", "policy")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_with_the_most_alerts_has_as_many_as_AWS_takes()
    {
        var budget = new BudgetSettings { Monthly = 100, AlertAt = [10, 20, 30, 40, 50, 60, 70, 80, 90] };
        var cloud = await Sites.MadeAsync(Examples.Settings with { Budget = budget });

        Assert.Equal(10, cloud.Items(Budget, "notifications").Count);
    }

    /// <summary>Who may publish to a topic, and only for the sake of this account.</summary>
    private static IEnumerable<string?> Ringers(Cloud cloud, string policy) => cloud.Statements(policy, "policy").Select(statement =>
    {
        Assert.Equal("111122223333", statement.GetProperty("Condition").GetProperty("StringEquals").GetProperty("aws:SourceAccount").GetString());
        return statement.GetProperty("Principal").GetProperty("Service").GetString();
    });
}
