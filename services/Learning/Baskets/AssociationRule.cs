namespace Platform.Learning.Baskets;

/// <summary>Who buys these, buys that too (Agrawal, Imieliński and Swami 1993).</summary>
/// <param name="Left">The items on the left, rising; none says "whoever buys".</param>
/// <param name="Right">The item on the right.</param>
/// <param name="Support">The part of all baskets that have both sides.</param>
/// <param name="Confidence">The part of the baskets with the left side that have the right one.</param>
/// <param name="Lift">The confidence over the part of all baskets that have the right side: 1 for no connection.</param>
public sealed record AssociationRule(IReadOnlyList<int> Left, int Right, double Support, double Confidence, double Lift);
