using System.Globalization;
using Platform.Infra.Configuration;

namespace Platform.Infra.Google.Monitoring;

/// <summary>How far apart the runs of a schedule are, at the most.</summary>
internal static class TrainingPeriod
{
    private const int MinutesOfADay = 24 * 60;

    /// <summary>Within these years lie the leap days that are furthest apart of all, those of 2096 and 2104.</summary>
    private static readonly DateOnly Begin = new(2096, 1, 1);

    private static readonly DateOnly End = new(2106, 1, 1);

    /// <summary>The longest time between two runs that follow each other.</summary>
    /// <param name="schedule">Five cron fields, as a manifest has them.</param>
    /// <exception cref="SettingsException">It has not two runs in ten years.</exception>
    public static TimeSpan Of(string schedule)
    {
        var fields = schedule.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (hours, minutes) = (Values(fields[1], 0, 23), Values(fields[0], 0, 59));
        int[] runs = [.. hours.SelectMany(hour => minutes.Select(minute => (60 * hour) + minute)).Order()];
        var withinADay = runs.Zip(runs.Skip(1), (one, next) => next - one).Prepend(0).Max();
        int[] days = [.. Days(fields)];
        if (days.Length < 2)
            throw new SettingsException([$"train.schedule: expected days that there are, found \"{schedule}\""]);
        var apart = days.Zip(days.Skip(1), (one, next) => next - one).Max();
        return TimeSpan.FromMinutes(Math.Max(withinADay, (apart * MinutesOfADay) - runs[^1] + runs[0]));
    }

    /// <summary>Days with runs, by number. Where both the month's and the week's are named, either will do: so cron has it.</summary>
    private static IEnumerable<int> Days(string[] fields)
    {
        var (ofMonth, months, ofWeek) = (Values(fields[2], 1, 31), Values(fields[3], 1, 12), Values(fields[4], 0, 7));
        var either = !fields[2].StartsWith('*') && !fields[4].StartsWith('*');
        for (var day = Begin; day < End; day = day.AddDays(1))
        {
            var inMonth = ofMonth.Contains(day.Day);
            var inWeek = ofWeek.Contains((int)day.DayOfWeek) || (day.DayOfWeek == DayOfWeek.Sunday && ofWeek.Contains(7));
            if (months.Contains(day.Month) && (either ? inMonth || inWeek : inMonth && inWeek))
                yield return day.DayNumber;
        }
    }

    private static HashSet<int> Values(string field, int least, int most) => [.. field.Split(',').SelectMany(part =>
    {
        var steps = part.Split('/');
        var ends = steps[0] == "*" ? [least, most] : steps[0].Split('-').Select(Number).ToArray();
        var step = steps.Length == 2 ? Number(steps[1]) : 1;
        // "5/10" is from 5 on, "5" is 5 alone.
        var last = ends.Length == 2 ? ends[1] : steps.Length == 2 ? most : ends[0];
        return Enumerable.Range(0, ((last - ends[0]) / step) + 1).Select(number => ends[0] + (number * step));
    })];

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
