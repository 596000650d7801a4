using Pulumi;

namespace Platform.Infra.Google.Foundation;

/// <summary>What <see cref="MonthlyBudget"/> is made from.</summary>
internal sealed record MonthlyBudgetArgs
{
    public required Settings Settings { get; init; }

    public required GoogleProject Project { get; init; }

    /// <summary>Ids of the channels by which people are told; the first five of them, as a budget takes no more.</summary>
    public IReadOnlyList<Output<string>> Channels { get; init; } = [];

    /// <summary>The id of a topic that is told too; null for none.</summary>
    public Input<string>? Topic { get; init; }
}
