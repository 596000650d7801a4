using Pulumi;
using Pulumi.Kubernetes.Scheduling.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Scheduling.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>Which pods make room for which: what answers shoppers takes the place of balloons, and of nothing else.</summary>
internal sealed class PodPriorities : ComponentResource
{
    /// <summary>
    /// Below the 0 of pods without a class. Not below -10: for such pods the cluster would add no node, and the balloons
    /// could not rise again.
    /// </summary>
    private const int BalloonPriority = -5;

    private const int ServingPriority = 1_000_000;

    public PodPriorities(string name, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:PodPriorities", name, options)
    {
        Serving = Class("serving", ServingPriority, "PreemptLowerPriority", "Pods that answer shoppers.");
        Balloon = Class("balloon", BalloonPriority, "Never", "Pods that keep room for those that answer, and leave when it is needed.");
        RegisterOutputs(new Dictionary<string, object?> { ["serving"] = Serving, ["balloon"] = Balloon });

        Output<string> Class(string part, int value, string preemption, string description) => new PriorityClass($"{name}-{part}", new PriorityClassArgs
        {
            Metadata = new ObjectMetaArgs { Name = $"{name}-{part}" },
            Value = value,
            GlobalDefault = false,
            PreemptionPolicy = preemption,
            Description = description,
        }, new CustomResourceOptions { Parent = this }).Metadata.Apply(metadata => metadata.Name);
    }

    /// <summary>The class of pods that answer shoppers.</summary>
    public Output<string> Serving { get; }

    /// <summary>The class of pods that only keep room.</summary>
    public Output<string> Balloon { get; }
}
