namespace Platform.Infra.Policies.Workloads;

/// <summary>Which namespace an object of Kubernetes lies in, also while its name is only known to come from one.</summary>
internal static class InNamespace
{
    /// <summary>Whether an object lies in a namespace.</summary>
    public static bool Is(Place thing, string? name) => thing.At("metadata.namespace").Text == name;

    /// <summary>Whether two objects lie in the same namespace; both unknown count as the same.</summary>
    public static bool AreSame(Place one, Place other) => one.At("metadata.namespace").Value == other.At("metadata.namespace").Value;
}
