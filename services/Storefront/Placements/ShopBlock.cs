using Platform.Contracts;

namespace Platform.Storefront.Placements;

/// <summary>What a placement answered.</summary>
/// <param name="Answer">The answer; null where there was none in time.</param>
/// <param name="Milliseconds">How long it took, from the page's side.</param>
public sealed record ShopBlock(RecommendationAnswer? Answer, double Milliseconds);
