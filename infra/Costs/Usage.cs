using System.Collections.Immutable;

namespace Platform.Infra.Costs;

/// <summary>How much of an item a resource uses in a month.</summary>
/// <param name="Item">The item, as in the price list.</param>
/// <param name="Region">Where.</param>
/// <param name="Low">Units while everything runs at its minimum.</param>
/// <param name="High">Units while everything runs at its maximum all month long.</param>
public sealed record Usage(string Item, string Region, double Low, double High)
{
    /// <summary>Which services use parts of it; what is left is the resource's own service's.</summary>
    public ImmutableArray<Share> Shares { get; init; } = [];
}
