using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Report;

/// <summary>Values on one line, for people.</summary>
internal static class ValueText
{
    private const int Longest = 120;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(PropertyValue? value)
    {
        switch (value)
        {
            case null:
                return "nothing";
            case PropertyValue.SecretValue:
                return "[secret]";
            case PropertyValue.UnknownValue:
                return "[unknown]";
        }

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            PropertyJson.Write(json, value);
        var text = Encoding.UTF8.GetString(bytes.ToArray())
            .Replace("{\"secret\":true}", "[secret]", StringComparison.Ordinal)
            .Replace("{\"unknown\":true}", "[unknown]", StringComparison.Ordinal);
        return text.Length > Longest ? $"{text[..Longest]}…" : text;
    }
}
