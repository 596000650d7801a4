using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.7.1: the cluster writes logs and metrics.</summary>
public sealed class ClusterLogging() : Policy(
    "cis-gke-5.7.1",
    title: "The cluster writes logs and metrics",
    why: "Without them an incident leaves no trace.",
    mend: "Set loggingConfig and monitoringConfig of the cluster with SYSTEM_COMPONENTS and WORKLOADS.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var cluster = Place.In(resource);
        return
        [
            .. cluster.At("loggingConfig.enableComponents").Must(
                "SYSTEM_COMPONENTS and WORKLOADS", place => place.Texts.Contains("SYSTEM_COMPONENTS") && place.Texts.Contains("WORKLOADS")),
            .. cluster.At("monitoringConfig.enableComponents").Must("SYSTEM_COMPONENTS", place => place.Texts.Contains("SYSTEM_COMPONENTS")),
        ];
    }
}
