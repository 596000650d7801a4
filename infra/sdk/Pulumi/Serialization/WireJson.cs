using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Between JSON and the wire's values.</summary>
internal static class WireJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Value Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return Value.ForString(element.GetString());
            case JsonValueKind.Number:
                return Value.ForNumber(element.GetDouble());
            case JsonValueKind.True or JsonValueKind.False:
                return Value.ForBool(element.GetBoolean());
            case JsonValueKind.Array:
                return Value.ForList([.. element.EnumerateArray().Select(Read)]);
            case JsonValueKind.Object:
                var result = new Struct();
                foreach (var property in element.EnumerateObject())
                    result.Fields[property.Name] = Read(property.Value);
                return Value.ForStruct(result);
            default:
                return Value.ForNull();
        }
    }

    /// <summary>The value as JSON text, null where it holds something unknown; and whether it holds a secret.</summary>
    public static (string? Text, bool IsSecret) Write(Value value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Plain);
        var data = PropertyDeserializer.Unwrapped(value, out var isSecret);
        var isKnown = Write(writer, data, ref isSecret);
        writer.Flush();
        return (isKnown ? Encoding.UTF8.GetString(buffer.WrittenSpan) : null, isSecret);
    }

    private static bool Write(Utf8JsonWriter writer, Value value, ref bool isSecret)
    {
        var isKnown = true;
        value = PropertyDeserializer.Unwrapped(value, out var secret);
        isSecret |= secret;
        switch (value.KindCase)
        {
            case Value.KindOneofCase.StringValue:
                writer.WriteStringValue(value.StringValue);
                return value.StringValue != Special.Unknown;
            case Value.KindOneofCase.NumberValue:
                writer.WriteNumberValue(value.NumberValue);
                break;
            case Value.KindOneofCase.BoolValue:
                writer.WriteBooleanValue(value.BoolValue);
                break;
            case Value.KindOneofCase.ListValue:
                writer.WriteStartArray();
                foreach (var element in value.ListValue.Values)
                    isKnown &= Write(writer, element, ref isSecret);
                writer.WriteEndArray();
                break;
            case Value.KindOneofCase.StructValue:
                writer.WriteStartObject();
                foreach (var (key, field) in value.StructValue.Fields)
                {
                    writer.WritePropertyName(key);
                    isKnown &= Write(writer, field, ref isSecret);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }

        return isKnown;
    }
}
