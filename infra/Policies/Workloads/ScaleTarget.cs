using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Workloads;

/// <summary>What an autoscaler scales.</summary>
internal static class ScaleTarget
{
    /// <summary>The deployment; null where the stack has none of that name.</summary>
    public static RecordedResource? Of(RecordedResource autoscaler, StackIndex stack) =>
        stack.Of(Kinds.Deployment).FirstOrDefault(deployment => Is(autoscaler, deployment));

    /// <summary>Whether an autoscaler scales a certain deployment. A name that only the cluster would know still comes from its resource.</summary>
    public static bool Is(RecordedResource autoscaler, RecordedResource deployment)
    {
        var scaling = Place.In(autoscaler);
        var name = scaling.At("spec.scaleTargetRef.name").Text;
        return name is null
            ? autoscaler.PropertyDependencies.TryGetValue("spec", out var urns) && urns.Contains(deployment.Urn)
            : Place.In(deployment).At("metadata.name").Text == name && InNamespace.AreSame(Place.In(deployment), scaling);
    }
}
