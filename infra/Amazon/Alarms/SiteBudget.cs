using Pulumi;
using Pulumi.Aws.Budgets;
using Pulumi.Aws.Budgets.Inputs;

namespace Platform.Infra.Amazon.Alarms;

/// <summary>
/// What the site's account may cost in a month, in US dollars; it stops nothing, but tells in time, and besides when the
/// month is going to end above it. All of the account counts: tags do only where the account that pays has switched them on,
/// and a budget of nothing would never tell.
/// </summary>
internal sealed class SiteBudget : ComponentResource
{
    /// <summary>Who tells of it.</summary>
    public const string Teller = "budgets.amazonaws.com";

    /// <summary>A notification takes no more addresses; the topic has all of them.</summary>
    private const int MostEmails = 10;

    public SiteBudget(string name, SiteBudgetArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:SiteBudget", name, options)
    {
        var budget = new Budget($"{name}-budget", new BudgetArgs
        {
            BudgetType = "COST",
            TimeUnit = "MONTHLY",
            LimitUnit = "USD",
            LimitAmount = $"{args.Settings.Amazon.MonthlyBudget}",
            Notifications =
            [
                .. args.Settings.Budget.AlertAt.Select(percent => Tell(percent, "ACTUAL", args)),
                Tell(100, "FORECASTED", args),
            ],
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs(new Dictionary<string, object?> { ["budget"] = budget.Id });
    }

    private static BudgetNotificationArgs Tell(int percent, string basis, SiteBudgetArgs args) => new()
    {
        NotificationType = basis,
        ComparisonOperator = "GREATER_THAN",
        ThresholdType = "PERCENTAGE",
        Threshold = percent,
        SubscriberSnsTopicArns = { args.Topic },
        // Directly too: what a topic mails waits until somebody has confirmed it.
        SubscriberEmailAddresses = [.. args.Settings.Amazon.AlarmEmails.Take(MostEmails)],
    };
}
