using Platform.Infra.Configuration;
using Platform.Infra.Google;
using Platform.Infra.Google.Monitoring;
using Pulumi;
using Pulumi.Utilities;

namespace Platform.Infra.Tests.Google.Monitoring;

[Collection(EnvironmentCollection.Name)]
public sealed class NotificationChannelsTests
{
    private static readonly AlertSettings Everything = new()
    {
        Emails = ["one@shop.example", "two@shop.example"],
        Slack = new SlackAlerts { Channel = "#alerts", Token = "projects/shop-ml-test/secrets/slack" },
        PagerDuty = "pager",
        Runbooks = "docs/runbooks",
        SilentMinutes = 15,
    };

    [Fact]
    public async Task Everybody_hears_of_everything_and_the_pager_only_of_what_cannot_wait()
    {
        var (urgent, others, emails) = (Array.Empty<string>(), Array.Empty<string>(), Array.Empty<string>());
        await MadeAsync(Everything, async channels =>
        {
            urgent = [.. await OutputUtilities.GetValueAsync(Output.All(channels.Of(AlertSeverity.Critical)))];
            emails = [.. await OutputUtilities.GetValueAsync(Output.All(channels.Emails))];
            others = [.. await OutputUtilities.GetValueAsync(Output.All(channels.Of(AlertSeverity.Warning)))];
        });

        Assert.Equal(2, emails.Length);
        Assert.All(emails, email => Assert.StartsWith("alerts-email-", email, StringComparison.Ordinal));
        Assert.Equal(4, urgent.Length);
        Assert.Equal(["alerts-pagerduty"], urgent.Except(others));
        Assert.Contains("alerts-slack", others);
    }

    [Fact]
    public async Task Keys_come_from_Secret_Manager_and_addresses_from_the_settings()
    {
        var cloud = await MadeAsync(Everything);

        Assert.Equal(["authToken=the secret projects/shop-ml-test/secrets/slack"], cloud.Texts("alerts-slack", "sensitiveLabels"));
        Assert.Equal(["channel_name=#alerts"], cloud.Texts("alerts-slack", "labels"));
        Assert.Equal(["serviceKey=the secret pager"], cloud.Texts("alerts-pagerduty", "sensitiveLabels"));
        Assert.Equal(
            ["one@shop.example", "two@shop.example"],
            cloud.Names.Where(name => name.StartsWith("alerts-email-", StringComparison.Ordinal)).Select(name => cloud.Input(name, "labels", "email_address")).Order());
        Assert.Contains("owner=ml-platform", cloud.Texts("alerts-slack", "userLabels"));
    }

    [Fact]
    public async Task The_channel_of_an_address_does_not_change_when_others_come_and_go()
    {
        var two = await MadeAsync(Everything with { Slack = null, PagerDuty = null });
        var one = await MadeAsync(Everything with { Slack = null, PagerDuty = null, Emails = ["two@shop.example"] });

        Assert.Superset(one.Names.ToHashSet(), two.Names.ToHashSet());
        Assert.Equal(["google"], one.Names.Where(name => !name.StartsWith("alerts-email-", StringComparison.Ordinal)));
    }

    private static async Task<Cloud> MadeAsync(AlertSettings alerts, Func<NotificationChannels, Task>? then = null)
    {
        var (cloud, settings) = (new Cloud(), Examples.Settings with { Alerts = alerts });
        NotificationChannels? channels = null;
        await cloud.RunAsync(() => channels = new NotificationChannels("alerts", new() { Settings = settings }, GoogleCloud.Create(settings)));
        if (then is not null)
            await then(channels!);
        return cloud;
    }
}
