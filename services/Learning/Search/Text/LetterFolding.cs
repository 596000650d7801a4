using System.Globalization;
using System.Text;

namespace Platform.Learning.Search.Text;

/// <summary>
/// Writes letters as shoppers type them: lower case, without accents, ß as ss. It knows the letters of European
/// languages by its own table, so that it needs no culture data; others it only puts in lower case.
/// </summary>
internal static class LetterFolding
{
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżžð";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijkllllnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzzd";

    /// <summary>Appends a letter or digit, folded; a mark that only changes the letter before it is left out.</summary>
    public static void Append(Rune rune, StringBuilder output)
    {
        var lower = Rune.ToLowerInvariant(rune);
        switch (lower.Value)
        {
            case < 0x80:
                output.Append((char)lower.Value);
                break;
            case 'ß':
                output.Append("ss");
                break;
            case 'æ':
                output.Append("ae");
                break;
            case 'œ':
                output.Append("oe");
                break;
            case 'þ':
                output.Append("th");
                break;
            // Full-width forms, as East Asian keyboards write them.
            case >= 0xFF10 and <= 0xFF5A:
                output.Append(char.ToLowerInvariant((char)(lower.Value - 0xFEE0)));
                break;
            case < 0x10000 when Accented.IndexOf((char)lower.Value) is >= 0 and var at:
                output.Append(Plain[at]);
                break;
            default:
                if (Rune.GetUnicodeCategory(lower) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) || lower.Value > 0x36F)
                    output.Append(lower.ToString());
                break;
        }
    }
}
