using Platform.Infra.Configuration;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>For what costs by how much there is to do, as the settings say it.</summary>
/// <param name="type">The type.</param>
/// <param name="item">What it costs by.</param>
/// <param name="quantity">Units a month.</param>
public sealed class TrafficMeter(string type, string item, Func<TrafficSettings, double> quantity) : Meter(type)
{
    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack)
    {
        var units = quantity(stack.Traffic);
        return [new Usage(item, stack.RegionOf(resource), units, units)];
    }
}
