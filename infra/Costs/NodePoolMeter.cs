using System.Collections.Immutable;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>
/// The machines and disks of a node pool: at the least as many as the pool keeps and as the fewest pods need, at the
/// most as many as it may have. Services share it by the processors that their pods ask for.
/// </summary>
public sealed class NodePoolMeter() : Meter(Kinds.NodePool)
{
    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack)
    {
        var config = Place.In(resource).At("nodeConfig");
        var region = stack.RegionOf(resource);
        var name = config.At("machineType").Text;
        if (Machine.Parse(name) is not { } machine)
            return [new Usage($"gcp.compute.{name ?? "default"}", region, 1, 1)];
        var (least, most) = Nodes(resource, machine, stack);
        var kind = config.At("spot").Flag == true ? ".spot" : "";
        var shares = Shares(PodDemand.In(resource, stack), machine, least, most);
        Usage Of(string item, double units) => new(item, region, units * least, units * most) { Shares = shares };
        return
        [
            Of($"gcp.compute.{machine.Family}.vcpu{kind}", machine.Processors * Hours),
            Of($"gcp.compute.{machine.Family}.memory{kind}", machine.Gigabytes * Hours),
            Of($"gcp.disk.{config.At("diskType").Text ?? "pd-balanced"}", config.At("diskSizeGb").Number ?? 100),
        ];
    }

    /// <summary>How many nodes there are at least and at most, over all zones.</summary>
    public static (double Least, double Most) Count(RecordedResource pool)
    {
        var thing = Place.In(pool);
        var scaling = thing.At("autoscaling");
        // A regional pool without named zones has three.
        var zones = thing.At("nodeLocations").Items.Count() is > 0 and var named ? named : thing.At("location").Text?.Split('-').Length == 3 ? 1 : 3;
        var fixedCount = (thing.At("nodeCount").Number ?? thing.At("initialNodeCount").Number ?? 1) * zones;
        return !scaling.IsThere ? (fixedCount, fixedCount) : (
            scaling.At("totalMinNodeCount").Number ?? (scaling.At("minNodeCount").Number ?? 0) * zones,
            scaling.At("totalMaxNodeCount").Number ?? (scaling.At("maxNodeCount").Number ?? 0) * zones);
    }

    private static (double Least, double Most) Nodes(RecordedResource pool, Machine machine, MeteredStack stack)
    {
        var (least, most) = Count(pool);
        var demands = PodDemand.In(pool, stack);
        var needed = Math.Max(
            Math.Ceiling(demands.Sum(one => one.Processors * one.Least) / machine.AllocatableProcessors),
            Math.Ceiling(demands.Sum(one => one.Gigabytes * one.Least) / machine.AllocatableGigabytes));
        return (Math.Min(Math.Max(least, needed), most), most);
    }

    private static ImmutableArray<Share> Shares(IReadOnlyList<PodDemand> demands, Machine machine, double least, double most)
    {
        // Pods that ask for more than the pool has wait; they share what there is.
        var low = Math.Max(machine.AllocatableProcessors * least, demands.Sum(one => one.Processors * one.Least));
        var high = Math.Max(machine.AllocatableProcessors * most, demands.Sum(one => one.Processors * one.Most));
        return
        [
            .. demands.GroupBy(one => one.Service).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new Share(
                group.Key,
                low > 0 ? group.Sum(one => one.Processors * one.Least) / low : 0,
                high > 0 ? group.Sum(one => one.Processors * one.Most) / high : 0)),
        ];
    }
}
