using System.Globalization;

namespace Platform.Manifest.Reading;

/// <summary>Checks the five fields of a schedule: minute, hour, day of month, month, day of week.</summary>
internal static class CronFields
{
    private static readonly (int Least, int Most)[] Ranges = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 7)];

    public static bool AreValid(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length == Ranges.Length
            && fields.Zip(Ranges).All(pair => pair.First.Split(',').All(part => IsValid(part, pair.Second)));
    }

    private static bool IsValid(string part, (int Least, int Most) range)
    {
        var steps = part.Split('/');
        if (steps.Length > 2 || (steps.Length == 2 && Number(steps[1]) is not >= 1))
            return false;
        if (steps[0] == "*")
            return true;
        var ends = steps[0].Split('-').Select(Number).ToArray();
        return ends.Length is 1 or 2
            && ends.All(end => end >= range.Least && end <= range.Most)
            && ends[0] <= ends[^1];
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
