using System.Collections.Frozen;

namespace Platform.Infra.Policies.Pods;

/// <summary>Pods mount only what is theirs.</summary>
public sealed class VolumeTypes() : PodPolicy(
    "pod-volumes",
    title: "Pods mount only what is theirs",
    why: "A folder of the node is a way out of the pod.",
    mend: "Use configMap, csi, downwardAPI, emptyDir, ephemeral, persistentVolumeClaim, projected or secret.")
{
    private const string Expected = "a volume of an allowed type";

    private static readonly FrozenSet<string> Allowed = FrozenSet.ToFrozenSet(
        ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"]);

    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack)
    {
        foreach (var volume in pod.At("volumes").Items)
        {
            if (!volume.IsKnown)
                yield return volume.NotKnown(Expected);
            else if (volume.Keys.FirstOrDefault(key => key != "name" && !Allowed.Contains(key)) is { } other)
                yield return volume.Key(other).Violates(Expected);
        }
    }
}
