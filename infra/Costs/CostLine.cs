namespace Platform.Infra.Costs;

/// <summary>What a resource costs by one item.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Service">Whose it is.</param>
/// <param name="Component">The component that it is a part of.</param>
/// <param name="Usage">How much it uses.</param>
/// <param name="Price">What a unit costs; null where nobody knows, and then it counts for nothing but is named.</param>
public sealed record CostLine(string Urn, string Service, string Component, Usage Usage, Price? Price)
{
    /// <summary>What it costs in a month; nothing where the price is not known.</summary>
    public CostRange Cost => Price is null ? CostRange.Nothing : new CostRange(Usage.Low * Price.Dollars, Usage.High * Price.Dollars);
}
