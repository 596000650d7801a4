using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Workloads;

/// <summary>Who scales decides how many pods there are.</summary>
public sealed class ReplicasLeftToScaling() : Policy(
    "replicas-left-to-scaling",
    title: "Who scales decides how many pods there are",
    why: "Two that decide undo each other at every deployment.",
    mend: "Take spec.replicas out of the deployment.",
    Kinds.Autoscaler)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var target = ScaleTarget.Of(resource, stack);
        return target is null ? [] : Place.In(target).At("spec.replicas").Must("nothing", place => !place.IsThere);
    }
}
