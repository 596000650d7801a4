using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.Infra.Preview.Engine;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Preview.Project;

/// <summary>
/// The value of a configuration key, as the engine hands it to the program: plain text, or JSON for what has a
/// structure. What is encrypted is not decrypted but unknown.
/// </summary>
/// <param name="Text">The text or JSON.</param>
/// <param name="IsSecret">Whether it, or something within it, is encrypted.</param>
internal sealed record ConfigValue(string Text, bool IsSecret)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What stands for a secret of which nothing is known.</summary>
    public static ConfigValue UnknownSecret { get; } = new(WireSigns.Unknown, IsSecret: true);

    public static ConfigValue Of(YamlNode node)
    {
        if (IsEncrypted(node))
            return UnknownSecret;
        if (node is YamlScalarNode scalar)
            return new(Plain(scalar), IsSecret: false);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, node);
        return new(Encoding.UTF8.GetString(bytes.ToArray()), HoldsEncrypted(node));
    }

    /// <summary>Whether it is <c>secure: …</c>, and that whole.</summary>
    public static bool IsEncrypted(YamlNode node) =>
        node is YamlMappingNode { Children.Count: 1 } mapping
        && mapping.Children.TryGetValue("secure", out var secret) && secret is YamlScalarNode;

    /// <summary>What a plain scalar stands for: null, true, false, a number, or the text itself.</summary>
    public static object? Typed(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style != ScalarStyle.Plain)
            return text;
        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            _ when LooksLikeNumber(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            _ => text,
        };
    }

    private static bool LooksLikeNumber(string text) => char.IsAsciiDigit(text.TrimStart('-', '+', '.').FirstOrDefault());

    private static bool HoldsEncrypted(YamlNode node) => IsEncrypted(node) || node switch
    {
        YamlMappingNode mapping => mapping.Children.Values.Any(HoldsEncrypted),
        YamlSequenceNode sequence => sequence.Children.Any(HoldsEncrypted),
        _ => false,
    };

    private static string Plain(YamlScalarNode scalar) => Typed(scalar) switch
    {
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => scalar.Value ?? "",
    };

    private static void Write(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlSequenceNode sequence:
                json.WriteStartArray();
                foreach (var item in sequence)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case YamlMappingNode mapping when !IsEncrypted(mapping):
                json.WriteStartObject();
                foreach (var (key, value) in mapping.OrderBy(entry => (string?)entry.Key, StringComparer.Ordinal))
                {
                    json.WritePropertyName((string?)key ?? "");
                    Write(json, value);
                }

                json.WriteEndObject();
                break;
            case YamlScalarNode scalar:
                JsonSerializer.Serialize(json, Typed(scalar));
                break;
            default:
                json.WriteStringValue(WireSigns.Unknown);
                break;
        }
    }
}
