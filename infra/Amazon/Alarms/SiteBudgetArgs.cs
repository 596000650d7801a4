using Pulumi;

namespace Platform.Infra.Amazon.Alarms;

/// <summary>What <see cref="SiteBudget"/> is made from.</summary>
internal sealed record SiteBudgetArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The topic that is told; one that lets <see cref="SiteBudget.Teller"/> publish.</summary>
    public required Input<string> Topic { get; init; }
}
