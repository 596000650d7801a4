using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.6.2: pods have addresses of the network.</summary>
public sealed class VpcNative() : Policy(
    "cis-gke-5.6.2",
    title: "Pods have addresses of the network",
    why: "Otherwise firewalls and flow logs see nodes, and routes run out.",
    mend: "Set networkingMode to VPC_NATIVE and ipAllocationPolicy of the cluster.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var cluster = Place.In(resource);
        return [.. cluster.At("networkingMode").MustBe("VPC_NATIVE"), .. cluster.At("ipAllocationPolicy").Must("ranges for pods and services", place => place.IsThere)];
    }
}
