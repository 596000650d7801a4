using System.Globalization;
using System.IO.Compression;
using Platform.Hosting.Verbs;

namespace Platform.Local.Live.Arrivals;

/// <summary>What somebody counted: a number a line, a line a second.</summary>
internal sealed class TraceRate : IRate
{
    private readonly float[] _counts;
    private readonly double _scale;

    private TraceRate(float[] counts, double scale) => (_counts, _scale) = (counts, scale);

    public long? Seconds => _counts.Length;

    /// <summary>Reads a trace, plain or gzip.</summary>
    /// <param name="file">The file.</param>
    /// <param name="from">How many of its seconds are passed over.</param>
    /// <param name="scale">What each number is multiplied by.</param>
    /// <exception cref="UserException">There is no such file, a line is no number of 0 or more, or nothing is left of it.</exception>
    public static TraceRate Read(string file, long from, double scale)
    {
        if (!File.Exists(file))
            throw new UserException($"--shoppers: {file}: there is no such file, and it is no rate and no profile.");
        var counts = new List<float>();
        var number = 0L;
        try
        {
            using var stream = File.OpenRead(file);
            using var plain = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
            using var lines = new StreamReader(plain);
            while (lines.ReadLine() is { } line)
            {
                number++;
                if (!float.TryParse(line, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) || !float.IsFinite(count) || count < 0)
                    throw new UserException($"{file}:{number}: expected a number of 0 or more, found '{line}'.");
                if (number > from)
                    counts.Add(count);
            }
        }
        catch (InvalidDataException damaged)
        {
            throw new UserException($"{file}: is no gzip file: {damaged.Message}");
        }

        if (counts.Count == 0)
            throw new UserException($"{file}: has {number} seconds; nothing is left from second {from} on.");
        return counts.TrueForAll(count => count == 0)
            ? throw new UserException($"{file}: nobody comes from second {from} on.")
            : new TraceRate([.. counts], scale);
    }

    public double At(long second) => second < _counts.Length ? _scale * _counts[second] : 0;
}
