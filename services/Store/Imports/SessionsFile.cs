using System.Globalization;

namespace Platform.Store.Imports;

/// <summary>
/// Clicks of anonymous sessions: <c>SessionId ItemId Time</c>, parted by tabs, commas, semicolons or blanks, with
/// or without a header. Time is in seconds since 1970, decimals allowed, or RFC 3339. The rows may have any order.
/// </summary>
public static class SessionsFile
{
    /// <summary>The first of them that a line has parts its fields: a time may hold a blank.</summary>
    private static readonly char[] Separators = ['\t', ';', ',', ' '];

    /// <summary>What a number must reach to be taken for a time: seconds of March 1973.</summary>
    private const double EarliestTime = 1e8;

    /// <summary>Reads the rows in the order of the file.</summary>
    /// <exception cref="BadRowException">There are more bad rows than are forgiven.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<SessionClick> Read(string path, BadRows bad)
    {
        foreach (var (number, text) in TextLines.Read(path))
        {
            var fields = Fields(text);
            if (number == 1 && LooksLikeHeader(fields))
                continue;
            if (fields.Length != 3)
                bad.Add(path, number, $"expected SessionId, ItemId and Time, found {fields.Length} fields");
            else if (TimeOf(fields[2]) is not { } time)
                bad.Add(path, number, $"expected a time in seconds since 1970 or as RFC 3339, found \"{fields[2]}\"");
            else if ((Identifiers.Problem(fields[0]) ?? Identifiers.Problem(fields[1])) is { } problem)
                bad.Add(path, number, problem);
            else
                yield return new SessionClick(fields[0], fields[1], time);
        }
    }

    /// <summary>Whether lines are those of a sessions file: they begin with a header, or each ends with a time.</summary>
    internal static bool Recognises(IReadOnlyList<string> firstLines) => firstLines.Count > 0
        && (LooksLikeHeader(Fields(firstLines[0])) || firstLines.All(line => Fields(line) is [_, _, var time] && LooksLikeTime(time)));

    private static bool LooksLikeTime(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? seconds >= EarliestTime
            : TimeOf(text) is not null;

    private static string[] Fields(string line)
    {
        foreach (var separator in Separators)
        {
            if (line.Contains(separator))
                return line.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        return [line];
    }

    private static bool LooksLikeHeader(string[] fields) =>
        fields.Length == 3 && fields[0].StartsWith("session", StringComparison.OrdinalIgnoreCase);

    private static DateTimeOffset? TimeOf(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
            return seconds is >= 0 and < 253_402_300_800 ? DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(seconds * 1000)) : null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }
}
