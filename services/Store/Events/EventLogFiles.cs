using System.Globalization;

namespace Platform.Store.Events;

/// <summary>
/// Where the files of the event log lie: <c>events/2026-11-27/09/NAME.ndjson</c>, by the date and hour (UTC) in
/// which they were written, plain or with <c>.gz</c>. An event's own time may be earlier: readers look at the
/// event, and use the folders only to pass over what cannot matter.
/// </summary>
public static class EventLogFiles
{
    public const string Extension = ".ndjson";
    public const string CompressedExtension = ".ndjson.gz";

    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>The folder for what is written at that time.</summary>
    public static string FolderFor(DataFolder data, DateTimeOffset time) => Path.Combine(
        data.Events,
        time.UtcDateTime.ToString(DateFormat, CultureInfo.InvariantCulture),
        time.UtcDateTime.ToString("HH", CultureInfo.InvariantCulture));

    /// <summary>All files of the log, in the order of their hours, then of their names.</summary>
    public static IEnumerable<string> All(DataFolder data) => Since(data, DateTimeOffset.MinValue);

    /// <summary>The files that were written in that time's hour or later.</summary>
    public static IEnumerable<string> Since(DataFolder data, DateTimeOffset time)
    {
        if (!Directory.Exists(data.Events))
            yield break;
        var firstHour = time.UtcDateTime.ToString(DateFormat + "/HH", CultureInfo.InvariantCulture);
        foreach (var date in Folders(data.Events))
        {
            foreach (var hour in Folders(Path.Combine(data.Events, date)))
            {
                if (string.CompareOrdinal($"{date}/{hour}", firstHour) < 0)
                    continue;
                foreach (var file in Directory.EnumerateFiles(Path.Combine(data.Events, date, hour))
                    .Where(IsEventFile).Order(StringComparer.Ordinal))
                    yield return file;
            }
        }
    }

    private static bool IsEventFile(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal)
        || path.EndsWith(CompressedExtension, StringComparison.Ordinal);

    private static IEnumerable<string> Folders(string path) =>
        Directory.EnumerateDirectories(path).Select(folder => Path.GetFileName(folder))
            .Where(name => char.IsAsciiDigit(name[0])).Order(StringComparer.Ordinal);
}
