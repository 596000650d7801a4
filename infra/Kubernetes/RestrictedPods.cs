using System.Globalization;
using Platform.Manifest;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>What every pod of ours has in common, so that the restricted standard takes it.</summary>
internal static class RestrictedPods
{
    /// <summary>The user that images of .NET run as.</summary>
    public const int AppUser = 1654;

    /// <summary>Nobody is root, and system calls are filtered.</summary>
    public static PodSecurityContextArgs Pod(int user) => new()
    {
        RunAsNonRoot = true,
        RunAsUser = user,
        RunAsGroup = user,
        FsGroup = user,
        SeccompProfile = new SeccompProfileArgs { Type = "RuntimeDefault" },
    };

    /// <summary>Nothing of the image can be changed, and no right gained.</summary>
    public static SecurityContextArgs Container() => new()
    {
        RunAsNonRoot = true,
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = true,
        Capabilities = new CapabilitiesArgs { Drop = { "ALL" } },
    };

    /// <summary>Memory is what was asked for and no more; processor time may go to twice that while others leave it.</summary>
    /// <param name="resources">What a pod is given.</param>
    /// <param name="disk">What it may write to the node's disk, such as <c>1Gi</c>.</param>
    public static ResourceRequirementsArgs Resources(Resources resources, string disk) => new()
    {
        Requests = { ["cpu"] = Cores(resources.Cpu), ["memory"] = Memory(resources.Memory), ["ephemeral-storage"] = disk },
        Limits = { ["cpu"] = Cores(2 * resources.Cpu), ["memory"] = Memory(resources.Memory), ["ephemeral-storage"] = disk },
    };

    public static string Cores(double cores) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(1000 * cores)}m");

    public static string Memory(long bytes) => $"{bytes >> 20}Mi";
}
