using Pulumi;

namespace Platform.Infra.Google.Foundation;

/// <summary>What <see cref="MonthlyBudget"/> is made from.</summary>
internal sealed record MonthlyBudgetArgs
{
    public required Settings Settings { get; init; }

    public required GoogleProject Project { get; init; }

    /// <summary>Names of the channels of mail by which people are told, as a budget takes no others; the first five of them, as it takes no more.</summary>
    public IReadOnlyList<Output<string>> Emails { get; init; } = [];

    /// <summary>The id of a topic that is told too; null for none.</summary>
    public Input<string>? Topic { get; init; }
}
