using System.Collections.Immutable;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Running;

/// <summary>All that a preview found, before it is written down for anybody.</summary>
public sealed record PreviewFindings
{
    public required PlatformGraph Graph { get; init; }

    /// <summary>For each stack that ran without an error, in the order of the graph, what changes; empty without a base.</summary>
    public ImmutableArray<StackDifference> Differences { get; init; } = [];

    /// <summary>What policies say of each stack that ran without an error.</summary>
    public PolicyOutcome Policies { get; init; } = PolicyOutcome.Nothing;

    /// <summary>What each stack costs that ran without an error.</summary>
    public ImmutableArray<CostComparison> Costs { get; init; } = [];

    public StackDifference? DifferenceOf(string stack) => Differences.FirstOrDefault(one => one.Stack == stack);

    public StackVerdicts? VerdictsOf(string stack) => Policies.Stacks.FirstOrDefault(one => one.Stack == stack);

    public CostComparison? CostOf(string stack) => Costs.FirstOrDefault(one => one.Now.Stack == stack);
}
