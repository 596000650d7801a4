namespace Platform.Infra.Configuration;

/// <summary>What a stack may cost in a month, in the currency that the project is billed in.</summary>
public sealed record BudgetSettings
{
    internal const string Shape = "monthly and alertAt, such as { monthly: 5000, alertAt: [50, 90, 100] }";

    private const int Highest = 10_000_000;

    private const int HighestPercent = 200;

    /// <summary>AWS tells of one budget in ten ways at most, and one of them is that the month will end above it.</summary>
    private const int MostAlerts = 9;

    public required int Monthly { get; init; }

    /// <summary>At which parts of it somebody is told, in percent.</summary>
    public required IReadOnlyList<int> AlertAt { get; init; }

    internal void Check(Action<string, string, string> refuse)
    {
        if (Monthly is < 1 or > Highest)
            refuse("budget.monthly", $"1 to {Highest}", $"{Monthly}");
        if (AlertAt.Count is 0 or > MostAlerts || AlertAt.Distinct().Count() != AlertAt.Count || AlertAt.Any(percent => percent is < 1 or > HighestPercent))
            refuse("budget.alertAt", $"one to nine different percentages, each 1 to {HighestPercent}", $"[{string.Join(", ", AlertAt)}]");
    }
}
