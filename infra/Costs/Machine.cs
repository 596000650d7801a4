using System.Globalization;

namespace Platform.Infra.Costs;

/// <summary>A machine type of Compute Engine, by its name.</summary>
/// <param name="Family">Such as <c>n2d</c>: what its processors and memory are sold as.</param>
/// <param name="Processors">Virtual processors.</param>
/// <param name="Gigabytes">Memory in GiB.</param>
public sealed record Machine(string Family, int Processors, double Gigabytes)
{
    /// <summary>
    /// Processors that pods can ask for: GKE keeps 6 % of the first, 1 % of the second, half a per cent of the next two
    /// and a quarter of a per cent of the rest (GKE documentation, "Plan node sizes").
    /// </summary>
    public double AllocatableProcessors => Processors
        - (0.06 * Math.Min(Processors, 1)) - (0.01 * Math.Clamp(Processors - 1, 0, 1)) - (0.005 * Math.Clamp(Processors - 2, 0, 2)) - (0.0025 * Math.Max(Processors - 4, 0));

    /// <summary>
    /// Memory that pods can ask for, in GiB: GKE keeps a quarter of the first four, a fifth of the next four, a tenth of
    /// the next eight, 6 % of the next 112 and 2 % of the rest, and 100 MiB for evictions (the same page).
    /// </summary>
    public double AllocatableGigabytes => Gigabytes
        - (0.25 * Math.Min(Gigabytes, 4)) - (0.2 * Math.Clamp(Gigabytes - 4, 0, 4)) - (0.1 * Math.Clamp(Gigabytes - 8, 0, 8))
        - (0.06 * Math.Clamp(Gigabytes - 16, 0, 112)) - (0.02 * Math.Max(Gigabytes - 128, 0)) - (100.0 / 1024);

    /// <summary>Reads a name such as <c>e2-standard-4</c>; null for one of another make.</summary>
    public static Machine? Parse(string? name)
    {
        if (name?.Split('-') is not [var family, var kind, var count] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var processors))
            return null;
        double? gigabytes = kind switch { "standard" => 4, "highmem" => 8, "highcpu" => 1, _ => null };
        return gigabytes is null ? null : new Machine(family, processors, processors * gigabytes.Value);
    }
}
