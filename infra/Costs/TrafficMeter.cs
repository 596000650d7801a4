using Platform.Infra.Configuration;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>For what costs by how much there is to do, as the settings say it.</summary>
/// <param name="type">The type.</param>
/// <param name="item">What it costs by.</param>
/// <param name="quantity">Units a month.</param>
/// <param name="isShared">Whether all resources of the type share these units, instead of each using as many.</param>
/// <param name="onlyAtWorst">Whether nothing is used as long as all is well.</param>
/// <param name="region">Where it is used, if that is not where the resource lies.</param>
public sealed class TrafficMeter(
    string type, string item, Func<TrafficSettings, double> quantity, bool isShared = false, bool onlyAtWorst = false, string? region = null) : Meter(type)
{
    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack)
    {
        var units = quantity(stack.Traffic) / (isShared ? stack.Of(resource.Type).Count : 1);
        return [new Usage(item, region ?? stack.RegionOf(resource), onlyAtWorst ? 0 : units, units)];
    }
}
