using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Workloads;

/// <summary>Pods that scale are drained before they stop.</summary>
public sealed class DrainBeforeStop() : Policy(
    "drain-before-stop",
    title: "Pods that scale are drained before they stop",
    why: "Requests that are under way are lost otherwise.",
    mend: "Add lifecycle.preStop to the containers.",
    Kinds.Autoscaler)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var target = ScaleTarget.Of(resource, stack);
        return target is null ? [] : Place.In(target).At("spec.template.spec.containers").Items.SelectMany(
            container => container.At("lifecycle.preStop").Must("a pause or a call", place => place.IsThere));
    }
}
