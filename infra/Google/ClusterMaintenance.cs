using System.Globalization;
using Platform.Infra.Configuration;
using Pulumi.Gcp.Container.Inputs;

namespace Platform.Infra.Google;

/// <summary>When Google may upgrade the cluster: in a window that comes back, and not at all while the shop sells most.</summary>
internal static class ClusterMaintenance
{
    /// <summary>A day that the window counts from, as it must count from one; a Thursday long past.</summary>
    private const string FirstDay = "2026-01-01";

    public static ClusterMaintenancePolicyArgs Of(MaintenanceSettings settings)
    {
        var start = Day(FirstDay).ToDateTime(TimeOnly.ParseExact(settings.Start, "HH:mm", CultureInfo.InvariantCulture));
        return new ClusterMaintenancePolicyArgs
        {
            RecurringWindow = new ClusterMaintenancePolicyRecurringWindowArgs
            {
                StartTime = Time(start),
                EndTime = Time(start.AddHours(settings.Hours)),
                Recurrence = $"FREQ=WEEKLY;BYDAY={string.Join(',', settings.Days)}",
            },
            MaintenanceExclusions = [.. settings.Freezes.OfType<MaintenanceFreeze>().Select(Exclusion)],
        };
    }

    private static ClusterMaintenancePolicyMaintenanceExclusionArgs Exclusion(MaintenanceFreeze freeze) => new()
    {
        ExclusionName = $"freeze-{freeze.From}",
        StartTime = Time(Day(freeze.From).ToDateTime(TimeOnly.MinValue)),
        // The last day is one of it.
        EndTime = Time(Day(freeze.To).AddDays(1).ToDateTime(TimeOnly.MinValue)),
        ExclusionOptions = new ClusterMaintenancePolicyMaintenanceExclusionExclusionOptionsArgs { Scope = "NO_UPGRADES" },
    };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
