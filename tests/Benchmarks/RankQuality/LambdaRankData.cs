using System.Globalization;
using System.IO.Compression;
using Platform.Learning.Ranking;

namespace Platform.Benchmarks.RankQuality;

/// <summary>The lists of ltr_lambdarank: LibSVM rows, and a file that says how many rows each query has.</summary>
internal static class LambdaRankData
{
    /// <summary>Features are numbered from 1 to 300; what a row does not name is 0.</summary>
    private const int Columns = 300;

    /// <summary>Reads a part.</summary>
    /// <param name="part"><c>train</c> or <c>test</c>.</param>
    public static RankingData Read(string part)
    {
        var folder = Repository.RealData("ltr_lambdarank");
        using var text = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, $"rank.{part}.gz")), CompressionMode.Decompress));
        List<float> features = [], labels = [];
        while (text.ReadLine() is { } line)
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 0)
                continue;
            labels.Add(Number(fields[0]));
            var row = new float[Columns];
            foreach (var field in fields[1..])
            {
                var colon = field.IndexOf(':', StringComparison.Ordinal);
                row[int.Parse(field[..colon], CultureInfo.InvariantCulture) - 1] = Number(field[(colon + 1)..]);
            }

            features.AddRange(row);
        }

        var offsets = new List<int> { 0 };
        foreach (var size in File.ReadLines(Path.Combine(folder, $"rank.{part}.query")).Where(size => size.Length > 0))
            offsets.Add(offsets[^1] + int.Parse(size, CultureInfo.InvariantCulture));
        return new RankingData([.. features], Columns, [.. labels], [.. offsets]);
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
