using System.Globalization;

namespace Platform.Infra.Configuration;

/// <summary>A time in which nothing is upgraded.</summary>
public sealed record MaintenanceFreeze
{
    /// <summary>Days that Google lets go by without any upgrade.</summary>
    private const int LongestDays = 90;

    /// <summary>Exclusions of every upgrade that Google takes for a cluster.</summary>
    private const int Most = 3;

    /// <summary>The first day, UTC, such as <c>2026-11-15</c>.</summary>
    public required string From { get; init; }

    /// <summary>The last day, UTC, such as <c>2026-12-31</c>.</summary>
    public required string To { get; init; }

    /// <summary>How long it is; 0 where its days make no sense.</summary>
    internal int LengthInDays => IsDay(From, out var first) && IsDay(To, out var last) ? Math.Max(0, last.DayNumber - first.DayNumber + 1) : 0;

    internal static void Check(IReadOnlyList<MaintenanceFreeze?> freezes, Action<string, string, string> refuse)
    {
        if (freezes.Count > Most)
            refuse("maintenance.freezes", $"at most {Most}", $"{freezes.Count}");
        for (var index = 0; index < freezes.Count; index++)
        {
            var key = $"maintenance.freezes[{index}]";
            if (freezes[index] is { } freeze)
                freeze.Check(key, refuse);
            else
                refuse(key, "from and to", "nothing");
        }
    }

    private void Check(string key, Action<string, string, string> refuse)
    {
        var starts = IsDay(From, out var first);
        if (!starts)
            refuse($"{key}.from", "a day such as 2026-11-15", $"\"{From}\"");
        if (!IsDay(To, out var last))
            refuse($"{key}.to", "a day such as 2026-12-31", $"\"{To}\"");
        else if (starts && last.DayNumber - first.DayNumber is < 0 or >= LongestDays)
            refuse($"{key}.to", $"{From} to {first.AddDays(LongestDays - 1):yyyy-MM-dd}", $"\"{To}\"");
    }

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
