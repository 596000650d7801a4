using Platform.Infra.Configuration;
using Platform.Manifest;

namespace Platform.Infra.Kubernetes;

/// <summary>How far a service grows at once: what its autoscaler may add, and what the balloons keep free for it.</summary>
internal static class BurstStep
{
    /// <summary>The part of the pods that there are, in percent.</summary>
    public const int Percent = 100;

    /// <summary>Pods, where that is more.</summary>
    public const int Pods = 4;

    /// <summary>Between two steps.</summary>
    public const int Seconds = 15;

    /// <summary>The pods of a service's first step, from the fewest it has; never beyond the most.</summary>
    public static int Of(Scaling scaling, ReplicaBounds bounds)
    {
        var (least, most) = (bounds.Clamp(scaling.Min), bounds.Clamp(scaling.Max));
        return Math.Min(most - least, Math.Max(Pods, least * Percent / 100));
    }
}
