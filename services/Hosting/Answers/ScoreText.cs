using System.Globalization;

namespace Platform.Hosting.Answers;

/// <summary>
/// Scores as JSON numbers. The shortest text that reads back as the same number is slow to find, and an answer has
/// many of them; seven digits tell scores apart as well.
/// </summary>
internal static class ScoreText
{
    /// <summary>Bytes of a score, at most.</summary>
    public const int Longest = 24;

    /// <summary>Scores from here on need so many digits before the point that none is left after it.</summary>
    private const float TooHigh = 1_000_000;

    /// <summary>Scores up to here would lose digits after the point.</summary>
    private const float TooLow = 0.1f;

    private const int Digits = 7;

    /// <summary>Writes a score.</summary>
    /// <param name="score">The score, finite.</param>
    /// <param name="output">Receives the text; at least <see cref="Longest"/> bytes.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="ArgumentException">JSON knows no such number.</exception>
    public static int Write(float score, Span<byte> output)
    {
        if (score == 0)
        {
            output[0] = (byte)'0';
            return 1;
        }

        if (score is not (>= TooLow and < TooHigh))
            return WriteShortest(score, output);
        var whole = (uint)score;
        var (decimals, scale) = (Digits, 10_000_000u);
        for (var bound = 1u; whole >= bound; bound *= 10)
            (decimals, scale) = (decimals - 1, scale / 10);
        // The product is exact enough: a double has twice the digits that are asked for.
        var scaled = (uint)(((double)score * scale) + 0.5);
        (whole, var rest) = (scaled / scale, scaled % scale);
        // Rounding up may need a digit more: 9.9999999.
        whole.TryFormat(output, out var length, default, CultureInfo.InvariantCulture);
        if (rest == 0)
            return length;
        output[length] = (byte)'.';
        for (var place = decimals; place > 0; place--, rest /= 10)
            output[length + place] = (byte)('0' + (rest % 10));
        length += 1 + decimals;
        while (output[length - 1] == '0')
            length--;
        return length;
    }

    private static int WriteShortest(float score, Span<byte> output) =>
        float.IsFinite(score) && score.TryFormat(output, out var length, default, CultureInfo.InvariantCulture)
            ? length
            : throw new ArgumentException($"A score is {score}: that is no number in JSON.", nameof(score));
}
