using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Workloads;

/// <summary>Pods that scale are spread over zones.</summary>
public sealed class SpreadOverZones() : Policy(
    "spread-over-zones",
    title: "Pods that scale are spread over zones",
    why: "A zone that fails takes all of them along otherwise.",
    mend: "Add a topologySpreadConstraint for topology.kubernetes.io/zone.",
    Kinds.Autoscaler)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var target = ScaleTarget.Of(resource, stack);
        return target is null ? [] : Place.In(target).At("spec.template.spec.topologySpreadConstraints").Must(
            "one for topology.kubernetes.io/zone", place => place.Items.Any(one => one.At("topologyKey").Text == "topology.kubernetes.io/zone"));
    }
}
