using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Workloads;

/// <summary>In production two pods answer at least.</summary>
public sealed class LeastReplicas() : Policy(
    "replicas-least",
    title: "In production two pods answer at least",
    why: "One pod is none while its node goes.",
    mend: "Set minReplicas of the autoscaler to 2 at least; platform:serviceReplicas bounds it.",
    Kinds.Autoscaler)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        stack.Facts.IsProduction ? Place.In(resource).At("spec.minReplicas").Must("2 at least", place => place.Number >= 2) : [];
}
