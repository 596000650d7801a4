using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.6.1: traffic of the subnets is on record.</summary>
public sealed class FlowLogs() : Policy(
    "cis-gke-5.6.1",
    title: "Traffic of the subnets is on record",
    why: "After an incident nobody could say who talked to whom.",
    mend: "Set logConfig of the subnet.",
    "gcp:compute/subnetwork:Subnetwork")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var subnet = Place.In(resource);
        // The subnets of Google's own proxies and of services that are published have no logs.
        return subnet.At("purpose").Text is null or "PRIVATE" ? subnet.At("logConfig").Must("how flows are logged", place => place.IsThere) : [];
    }
}
