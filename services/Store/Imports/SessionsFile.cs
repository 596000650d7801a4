using System.Globalization;

namespace Platform.Store.Imports;

/// <summary>
/// Clicks of anonymous sessions: <c>SessionId ItemId Time</c>, parted by tabs, commas, semicolons or blanks, with
/// or without a header. Time is in seconds since 1970, decimals allowed, or RFC 3339. The rows may have any order.
/// </summary>
public static class SessionsFile
{
    private static readonly char[] Separators = ['\t', ',', ';', ' '];

    /// <summary>Reads the rows in the order of the file.</summary>
    /// <exception cref="BadRowException">There are more bad rows than are forgiven.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<SessionClick> Read(string path, BadRows bad)
    {
        foreach (var (number, text) in TextLines.Read(path))
        {
            var fields = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
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

    /// <summary>Whether the file's first line is one of a sessions file.</summary>
    internal static bool Recognises(string firstLine)
    {
        var fields = firstLine.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return fields.Length == 3 && (LooksLikeHeader(fields) || (firstLine.Contains('\t') && TimeOf(fields[2]) is not null));
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
