using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>Memorystore by memory; what a GiB costs depends on the tier and on how many there are.</summary>
public sealed class RedisMeter() : Meter("gcp:redis/instance:Instance")
{
    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack)
    {
        var thing = Place.In(resource);
        var size = thing.At("memorySizeGb").Number ?? 0;
        var tier = thing.At("tier").Text is "STANDARD_HA" ? "standard" : "basic";
        var step = size switch { <= 4 => "m1", <= 10 => "m2", <= 35 => "m3", <= 100 => "m4", _ => "m5" };
        return [new Usage($"gcp.redis.{tier}.{step}.gib-hour", stack.RegionOf(resource), size * Hours, size * Hours)];
    }
}
