using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Pods;

/// <summary>A rule about pods, whatever makes them.</summary>
public abstract class PodPolicy(string id, string title, string why, string mend)
    : Policy(id, title, why, mend, [.. Kinds.PodMakers.Keys.Order(StringComparer.Ordinal)])
{
    public sealed override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Judge(Place.In(resource).At(Kinds.PodMakers[resource.Type]), stack);

    /// <summary>What there is to say of a pod.</summary>
    /// <param name="pod">The pod's specification.</param>
    /// <param name="stack">Everything else.</param>
    protected abstract IEnumerable<Finding> Judge(Place pod, StackIndex stack);

    /// <summary>All containers of a pod, those that only start it included.</summary>
    protected static IEnumerable<Place> Containers(Place pod) =>
        [.. pod.At("initContainers").Items, .. pod.At("containers").Items, .. pod.At("ephemeralContainers").Items];

    /// <summary>The setting of a container's security context, or else that of the pod.</summary>
    protected static Place Setting(Place pod, Place container, string path)
    {
        var own = container.At("securityContext").At(path);
        var shared = pod.At("securityContext").At(path);
        return own.IsThere || !shared.IsThere ? own : shared;
    }
}
