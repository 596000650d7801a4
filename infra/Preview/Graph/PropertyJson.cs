using System.Text.Json;

namespace Platform.Infra.Preview.Graph;

/// <summary>Values as JSON: a secret is <c>{"secret":true}</c>, an unknown is <c>{"unknown":true}</c>.</summary>
internal static class PropertyJson
{
    public static void Write(Utf8JsonWriter json, PropertyValue value)
    {
        switch (value)
        {
            case PropertyValue.NullValue:
                json.WriteNullValue();
                break;
            case PropertyValue.FlagValue flag:
                json.WriteBooleanValue(flag.Flag);
                break;
            case PropertyValue.NumberValue number:
                json.WriteNumberValue(number.Number);
                break;
            case PropertyValue.TextValue text:
                json.WriteStringValue(text.Text);
                break;
            case PropertyValue.ListValue list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case PropertyValue.MapValue map:
                json.WriteStartObject();
                foreach (var (key, entry) in map.Entries)
                {
                    json.WritePropertyName(key);
                    Write(json, entry);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteStartObject();
                json.WriteBoolean(value is PropertyValue.SecretValue ? "secret" : "unknown", true);
                json.WriteEndObject();
                break;
        }
    }

    public static PropertyValue Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => PropertyValue.Of(true),
        JsonValueKind.False => PropertyValue.Of(false),
        JsonValueKind.Number => PropertyValue.Of(json.GetDouble()),
        JsonValueKind.String => PropertyValue.Of(json.GetString()!),
        JsonValueKind.Array => PropertyValue.Of(json.EnumerateArray().Select(Read)),
        JsonValueKind.Object => PropertyValue.Of(Entries(json)),
        _ => PropertyValue.Null,
    };

    /// <summary>Reads the properties of a resource: a map, whatever its keys.</summary>
    public static PropertyValue.MapValue ReadMap(JsonElement json) => PropertyValue.MapOf(Entries(json));

    private static IEnumerable<KeyValuePair<string, PropertyValue>> Entries(JsonElement json) =>
        json.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, Read(entry.Value)));
}
