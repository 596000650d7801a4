namespace Platform.Infra.Costs;

/// <summary>A list price.</summary>
/// <param name="Item">What is bought, such as <c>gcp.compute.e2.vcpu</c>.</param>
/// <param name="Region">Where; <c>global</c> for everywhere.</param>
/// <param name="Unit">How much of it, such as <c>vCPU hour</c>.</param>
/// <param name="Dollars">US dollars for one unit, without tax and without discounts.</param>
/// <param name="Date">The day as of which it was listed.</param>
/// <param name="Source">Where it was listed.</param>
public sealed record Price(string Item, string Region, string Unit, double Dollars, DateOnly Date, string Source);
