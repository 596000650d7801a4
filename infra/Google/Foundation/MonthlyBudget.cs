using Pulumi;
using Pulumi.Gcp.Billing;
using Pulumi.Gcp.Billing.Inputs;

namespace Platform.Infra.Google.Foundation;

/// <summary>What the project may cost in a month; it stops nothing, but tells in time, and besides when the month is going to end above it.</summary>
internal sealed class MonthlyBudget : ComponentResource
{
    private const int MostEmails = 5;

    public MonthlyBudget(string name, MonthlyBudgetArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:MonthlyBudget", name, options)
    {
        var settings = args.Settings;
        var budget = new Budget($"{name}-budget", new BudgetArgs
        {
            BillingAccount = args.Project.BillingAccount,
            DisplayName = $"{settings.Project}, monthly",
            BudgetFilter = new BudgetBudgetFilterArgs
            {
                Projects = { Output.Format($"projects/{args.Project.Number}") }, CalendarPeriod = "MONTH", CreditTypesTreatment = "INCLUDE_ALL_CREDITS",
            },
            // Without a currency it is the account's, which is the only one that Google takes.
            Amount = new BudgetAmountArgs { SpecifiedAmount = new BudgetAmountSpecifiedAmountArgs { Units = $"{settings.Budget.Monthly}" } },
            ThresholdRules =
            [
                .. settings.Budget.AlertAt.Select(percent => Rule(percent, "CURRENT_SPEND")),
                Rule(100, "FORECASTED_SPEND"),
            ],
            AllUpdatesRule = new BudgetAllUpdatesRuleArgs
            {
                MonitoringNotificationChannels = [.. args.Emails.Take(MostEmails)],
                PubsubTopic = args.Topic,
                EnableProjectLevelRecipients = true,
                SchemaVersion = "1.0",
            },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs(new Dictionary<string, object?> { ["budget"] = budget.Id });
    }

    private static BudgetThresholdRuleArgs Rule(int percent, string basis) => new() { ThresholdPercent = percent / 100.0, SpendBasis = basis };
}
