using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>For what costs the same whatever happens.</summary>
/// <param name="type">The type.</param>
/// <param name="item">What it costs by.</param>
/// <param name="quantity">Units a month; one a month by default.</param>
public sealed class FixedMeter(string type, string item, double quantity = 1) : Meter(type)
{
    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack) => [new Usage(item, stack.RegionOf(resource), quantity, quantity)];
}
