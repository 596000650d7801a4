namespace Platform.Infra.Policies.Pods;

/// <summary>Pods take no port of their node.</summary>
public sealed class HostPorts() : PodPolicy(
    "pod-host-ports",
    title: "Pods take no port of their node",
    why: "Such a port goes round every network policy.",
    mend: "Take hostPort out; a Service finds the pods.")
{
    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) =>
        Containers(pod).SelectMany(container => container.At("ports").Items).SelectMany(
            port => port.At("hostPort").Must("nothing", place => place.Number is null or 0));
}
