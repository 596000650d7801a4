using System.Buffers.Text;
using System.Runtime.InteropServices;
using Platform.Ranking.Features;

namespace Platform.Ranking;

/// <summary>
/// Features as of serving, as text: base64url over half-precision numbers, a row a product; some 3.3 KB for twenty
/// products. They travel with an answer and come back in the impression's attributes, so that what was served can be
/// held against what a training reckons.
/// </summary>
internal static class LoggedFeatures
{
    /// <summary>Writes the rows.</summary>
    /// <param name="rows">Shape [products × <see cref="FeatureSet.Count"/>].</param>
    public static string Write(ReadOnlySpan<float> rows)
    {
        var halves = new Half[rows.Length];
        for (var index = 0; index < halves.Length; index++)
            halves[index] = (Half)rows[index];
        return Base64Url.EncodeToString(MemoryMarshal.AsBytes<Half>(halves));
    }

    /// <summary>Reads the rows back; null for a text that is none.</summary>
    public static float[]? Read(string text)
    {
        if (!Base64Url.IsValid(text, out var length) || length == 0 || length % (FeatureSet.Count * 2) != 0)
            return null;
        var halves = MemoryMarshal.Cast<byte, Half>(Base64Url.DecodeFromChars(text));
        var rows = new float[halves.Length];
        for (var index = 0; index < rows.Length; index++)
            rows[index] = (float)halves[index];
        return rows;
    }
}
