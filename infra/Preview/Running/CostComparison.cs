using Platform.Infra.Costs;

namespace Platform.Infra.Preview.Running;

/// <summary>What a stack costs, and what it did, both with the traffic and the prices of now.</summary>
/// <param name="Now">The stack as it is.</param>
/// <param name="Before">The stack as it was; null without a base, or where the base has none of its name.</param>
public sealed record CostComparison(StackCost Now, StackCost? Before);
