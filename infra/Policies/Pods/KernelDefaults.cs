using System.Collections.Frozen;

namespace Platform.Infra.Policies.Pods;

/// <summary>Pods leave the protections of the kernel as they are.</summary>
public sealed class KernelDefaults() : PodPolicy(
    "pod-kernel-defaults",
    title: "Pods leave the protections of the kernel as they are",
    why: "Each protection that is taken off is there for a reason.",
    mend: "Take procMount, sysctls, other profiles of AppArmor and options of SELinux out.")
{
    /// <summary>Those that reach no further than the pod, by the standard.</summary>
    private static readonly FrozenSet<string> Safe = FrozenSet.ToFrozenSet(
    [
        "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies",
        "net.ipv4.ping_group_range", "net.ipv4.ip_local_reserved_ports", "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout",
        "net.ipv4.tcp_keepalive_intvl", "net.ipv4.tcp_keepalive_probes",
    ]);

    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) =>
        Containers(pod).SelectMany(container =>
            container.At("securityContext.procMount").Must("Default", place => place.Text is null or "Default")
                .Concat(Setting(pod, container, "appArmorProfile.type").Must("RuntimeDefault or Localhost", place => place.Text is null or "RuntimeDefault" or "Localhost"))
                .Concat(Setting(pod, container, "seLinuxOptions.user").Must("nothing", place => !place.IsThere)))
            .Concat(pod.At("securityContext.sysctls").Items.SelectMany(
                one => one.At("name").Must("one of the safe ones", place => place.Text is { } name && Safe.Contains(name))));
}
