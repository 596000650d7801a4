using System.Globalization;

namespace Platform.Infra.Configuration;

/// <summary>When Google may work on the cluster by itself.</summary>
public sealed record MaintenanceSettings
{
    internal const string Shape =
        "start, hours, days and freezes, such as { start: \"01:00\", hours: 4, days: [MO, TU, WE], freezes: [{ from: \"2026-11-15\", to: \"2026-12-31\" }] }";

    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>Hours that Google wants for its work.</summary>
    private const int LeastHours = 48;

    /// <summary>In how many days it wants them.</summary>
    private const int CountedDays = 92;

    /// <summary>Of the day, UTC, such as <c>01:00</c>.</summary>
    public required string Start { get; init; }

    /// <summary>Length of the window. Google counts none shorter than four hours.</summary>
    public required int Hours { get; init; }

    /// <summary>Of the week: MO to SU.</summary>
    public required IReadOnlyList<string> Days { get; init; }

    /// <summary>When nothing is upgraded at all: where most is sold.</summary>
    public required IReadOnlyList<MaintenanceFreeze?> Freezes { get; init; }

    internal void Check(Action<string, string, string> refuse)
    {
        if (!TimeOnly.TryParseExact(Start, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            refuse("maintenance.start", "a time of the day, UTC, such as \"01:00\"", $"\"{Start}\"");
        if (Hours is < 4 or > 24)
            refuse("maintenance.hours", "4 to 24", $"{Hours}");
        if (Days.Count == 0 || Days.Distinct().Count() != Days.Count || Days.Except(Weekdays).Any())
            refuse("maintenance.days", "different days such as [MO, TU, WE]", $"[{string.Join(", ", Days)}]");
        MaintenanceFreeze.Check(Freezes, refuse);
        var open = Hours * Days.Count * (CountedDays - Freezes.Select(freeze => freeze?.LengthInDays ?? 0).DefaultIfEmpty().Max()) / 7;
        if (Days.Count > 0 && open < LeastHours)
            refuse("maintenance", $"{LeastHours} hours open in every {CountedDays} days, the longest freeze among them", $"{open}");
    }
}
