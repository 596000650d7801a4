using System.Globalization;
using System.IO.Hashing;

namespace Platform.Local.Import;

/// <summary>Event ids of a file's rows: the same file imported twice counts once.</summary>
internal sealed class ImportedIds
{
    private readonly string _prefix;
    private int _row;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public ImportedIds(string file)
    {
        var hash = new XxHash64();
        using var stream = File.OpenRead(file);
        hash.Append(stream);
        _prefix = hash.GetCurrentHashAsUInt64().ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>The id of the next row.</summary>
    public string Next() => string.Create(CultureInfo.InvariantCulture, $"{_prefix}-{_row++}");
}
