using System.Globalization;

namespace Platform.Infra.Google.Monitoring;

/// <summary>Values as PromQL writes them.</summary>
internal static class PromQl
{
    /// <summary>A number, never in the exponent's notation.</summary>
    public static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A duration in its greatest whole unit, such as <c>3d</c>, <c>6h</c> or <c>5m</c>.</summary>
    public static string Duration(TimeSpan time) => time switch
    {
        { TotalDays: var days } when days >= 1 && days == Math.Floor(days) => string.Create(CultureInfo.InvariantCulture, $"{days:0}d"),
        { TotalHours: var hours } when hours >= 1 && hours == Math.Floor(hours) => string.Create(CultureInfo.InvariantCulture, $"{hours:0}h"),
        { TotalMinutes: var minutes } when minutes >= 1 && minutes == Math.Floor(minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes:0}m"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0}s"),
    };

    /// <summary>A bucket's bound as a matcher's value; whole numbers are written with and without a point.</summary>
    public static string Bound(decimal seconds) => seconds == decimal.Truncate(seconds) ? $"le=~\"{Number(seconds)}(?:[.]0)?\"" : $"le=\"{Number(seconds)}\"";
}
