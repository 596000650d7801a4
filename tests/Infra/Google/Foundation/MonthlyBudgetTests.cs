using Platform.Infra.Google;
using Platform.Infra.Google.Foundation;
using Pulumi;

namespace Platform.Infra.Tests.Google.Foundation;

[Collection(EnvironmentCollection.Name)]
public sealed class MonthlyBudgetTests
{
    private const string Budget = "platform-budget";

    [Fact]
    public async Task It_is_the_projects_and_in_the_currency_of_its_account()
    {
        var cloud = await MadeAsync(emails: 0, topic: null);

        Assert.Equal("ABCDEF-ABCDEF-ABCDEF", cloud.Input(Budget, "billingAccount"));
        Assert.Equal([$"projects/{Cloud.ProjectNumber}"], cloud.Items(Budget, "budgetFilter", "projects"));
        Assert.Equal("MONTH", cloud.Input(Budget, "budgetFilter", "calendarPeriod"));
        Assert.Equal(["units=5000"], cloud.Texts(Budget, "amount", "specifiedAmount"));
    }

    [Fact]
    public async Task Somebody_is_told_at_each_part_of_it_and_when_the_month_will_end_above()
    {
        var cloud = await MadeAsync(emails: 0, topic: null);

        Assert.Equal(3, cloud.Items(Budget, "thresholdRules").Count);
        Assert.Equal(["spendBasis=CURRENT_SPEND", "thresholdPercent=0.5"], cloud.Texts(Budget, "thresholdRules", "0"));
        Assert.Equal(["spendBasis=CURRENT_SPEND", "thresholdPercent=1"], cloud.Texts(Budget, "thresholdRules", "1"));
        Assert.Equal(["spendBasis=FORECASTED_SPEND", "thresholdPercent=1"], cloud.Texts(Budget, "thresholdRules", "2"));
    }

    [Fact]
    public async Task People_are_told_by_mail_and_programs_by_a_topic()
    {
        var cloud = await MadeAsync(emails: 7, topic: "topic");

        Assert.Equal(["email-0", "email-1", "email-2", "email-3", "email-4"], cloud.Items(Budget, "allUpdatesRule", "monitoringNotificationChannels"));
        Assert.Equal("topic", cloud.Input(Budget, "allUpdatesRule", "pubsubTopic"));
    }

    private static async Task<Cloud> MadeAsync(int emails, string? topic)
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() => _ = new MonthlyBudget(
            "platform",
            new()
            {
                Settings = Examples.Settings,
                Project = Examples.Project,
                Emails = [.. Enumerable.Range(0, emails).Select(index => Output.Create($"email-{index}"))],
                Topic = topic is null ? (Input<string>?)null : topic,
            },
            GoogleCloud.Create(Examples.Settings)));
        return cloud;
    }
}
