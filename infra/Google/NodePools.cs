namespace Platform.Infra.Google;

/// <summary>The node pools by name: workloads choose one by its label.</summary>
internal static class NodePools
{
    /// <summary>The label of nodes that names their pool.</summary>
    public const string Label = "platform/pool";

    public const string Serving = "serving";

    public const string Jobs = "jobs";
}
