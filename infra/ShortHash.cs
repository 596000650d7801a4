using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace Platform.Infra;

/// <summary>Tells names apart that may not be written out: XXH32, in eight hexadecimal digits, the same on every machine.</summary>
internal static class ShortHash
{
    public static string Of(string text) =>
        XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(text)).ToString("x8", CultureInfo.InvariantCulture);
}
