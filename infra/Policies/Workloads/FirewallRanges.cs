using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Workloads;

/// <summary>No firewall opens a port to the world or lets everything out.</summary>
public sealed class FirewallRanges() : Policy(
    "firewall-ranges",
    title: "No firewall opens a port to the world or lets everything out",
    why: "The one way in is the load balancer, and the one way out is what is needed.",
    mend: "Name sourceRanges, or destinationRanges, in the firewall.",
    "gcp:compute/firewall:Firewall")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var firewall = Place.In(resource);
        var ranges = firewall.At("direction").Text == "EGRESS" ? "destinationRanges" : "sourceRanges";
        if (!firewall.At("allows").IsThere)
            return [];
        return ranges == "destinationRanges" && !firewall.At(ranges).IsThere
            ? [firewall.At(ranges).Violates("ranges, not the world")]
            : firewall.At(ranges).Items.SelectMany(range => range.Must("a range, not the world", place => place.Text is not ("0.0.0.0/0" or "::/0")));
    }
}
