namespace Platform.Infra.Google;

/// <summary>The node pools by name: workloads choose one by its label.</summary>
internal static class NodePools
{
    /// <summary>The label of nodes that names their pool.</summary>
    public const string Label = "platform/pool";

    /// <summary>Nodes that stay: what answers shoppers.</summary>
    public const string Serving = "serving";

    /// <summary>Spot nodes for what may be taken away while others answer.</summary>
    public const string Burst = "burst";

    /// <summary>Spot nodes for jobs; none while there are no jobs.</summary>
    public const string Jobs = "jobs";
}
