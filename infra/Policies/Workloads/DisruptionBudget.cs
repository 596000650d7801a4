using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Workloads;

/// <summary>What scales keeps some pods when nodes go.</summary>
public sealed class DisruptionBudget() : Policy(
    "disruption-budget",
    title: "What scales keeps some pods when nodes go",
    why: "An upgrade of the nodes could take all pods of a service at once.",
    mend: "Add a PodDisruptionBudget with the selector of the deployment.",
    Kinds.Autoscaler)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var target = ScaleTarget.Of(resource, stack);
        return target is null
            ? Place.In(resource).At("spec.scaleTargetRef.name").Must("a deployment of this stack", _ => false)
            : Place.In(target).At("spec.selector.matchLabels").Must("a PodDisruptionBudget with the same selector", selector =>
                stack.Of(Kinds.DisruptionBudget).Select(Place.In).Any(budget =>
                    budget.At("spec.selector.matchLabels").Value == selector.Value && InNamespace.AreSame(budget, Place.In(target))));
    }
}
