using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Exposure;

/// <summary>Nothing but the one load balancer has a public address.</summary>
public sealed class NoPublicAddresses() : Policy(
    "no-public-address",
    title: "Nothing but the one load balancer has a public address",
    why: "Each is a door, and doors want guards.",
    mend: "Set addressType to INTERNAL; let NAT take addresses by itself; use Services of type ClusterIP.",
    "gcp:compute/address:Address", "kubernetes:core/v1:Service")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        resource.Type == "gcp:compute/address:Address"
            ? Place.In(resource).At("addressType").MustBe("INTERNAL")
            : Place.In(resource).At("spec.type").Must("ClusterIP", place => place.Text is null or "ClusterIP");
}
