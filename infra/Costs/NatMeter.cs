using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>A gateway by which nodes without public addresses reach the world: paid by node, up to a number, and by address.</summary>
public sealed class NatMeter() : Meter("gcp:compute/routerNat:RouterNat")
{
    /// <summary>Further nodes cost nothing more.</summary>
    private const double MostNodes = 32;

    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack)
    {
        var nodes = stack.Of(Kinds.NodePool).Select(NodePoolMeter.Count).ToArray();
        var region = stack.RegionOf(resource);
        return
        [
            new Usage("gcp.nat.node-hour", region, Math.Min(nodes.Sum(one => one.Least), MostNodes) * Hours, Math.Min(nodes.Sum(one => one.Most), MostNodes) * Hours),
            new Usage("gcp.address.hour", region, Hours, Hours),
        ];
    }
}
