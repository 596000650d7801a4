using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Platform.Store.Events.PubSub;

/// <summary>
/// Makes a message of the topic from an event as a shop sent it. The topic refuses a field that its schema does not have, so
/// what does not fit goes under <c>attributes</c>, by the path on which it stood: <c>productDetails[0].product.title</c>.
/// There a text stays a text, numbers stay numbers with all their digits, and anything else is its JSON as a text.
/// A null is left out: in a message of that kind it says the same as nothing.
/// </summary>
internal sealed class EventFit : IDisposable
{
    private const string IdField = "eventId";
    private const string AttributesField = "attributes";

    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly Utf8JsonWriter _json;
    private readonly List<(string Path, JsonElement Value)> _left = [];

    private EventFit() => _json = new Utf8JsonWriter(_text);

    /// <summary>Makes the message.</summary>
    /// <param name="line">The event's JSON.</param>
    /// <param name="id">Its id. An event without one is given one: Pub/Sub delivers at least once, and readers have to know a repeat.</param>
    /// <param name="now">The time of its receipt.</param>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    public static TopicMessage Make(ReadOnlyMemory<byte> line, UInt128 id, DateTimeOffset now)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("expected an object, found something else");
        var type = root.TryGetProperty("eventType"u8, out var found) && EventShape.Event.Field("eventType")!.Fits(found) ? found.GetString()! : "";
        if (id != EventId.None && EventShape.Event.FitsWholly(root))
            return new TopicMessage(line, type, id);
        using var fit = new EventFit();
        fit.WriteEvent(root, id == EventId.None ? Guid.CreateVersion7(now) : null);
        return new TopicMessage(fit._text.WrittenMemory, type, id);
    }

    public void Dispose() => _json.Dispose();

    private void WriteEvent(JsonElement root, Guid? id)
    {
        _json.WriteStartObject();
        if (id is { } made)
            _json.WriteString(IdField, made.ToString("N", CultureInfo.InvariantCulture));
        JsonElement? attributes = null;
        WriteFields(root, EventShape.Event, "", skip: property =>
        {
            if (property.NameEquals(IdField))
                return id is not null;
            if (!property.NameEquals(AttributesField) || property.Value.ValueKind != JsonValueKind.Object || attributes is not null)
                return false;
            // Written last, when it is known what else belongs there.
            attributes = property.Value;
            return true;
        });
        if (attributes is not null || _left.Count > 0)
            WriteAttributes(attributes);
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <summary>Writes the fields of an object that fit, and puts the others aside.</summary>
    private void WriteFields(JsonElement value, EventShape shape, string path, Func<JsonProperty, bool>? skip = null, HashSet<string>? names = null)
    {
        names ??= new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            if (!EventShape.TryName(property, out var name))
            {
                // The whole of it, as it was written: its name cannot be a name here.
                _left.Add(($"{path}?", JsonSerializer.SerializeToElement(property.ToString())));
                continue;
            }

            if (skip?.Invoke(property) == true || property.Value.ValueKind == JsonValueKind.Null)
                continue;
            if (shape.Field(name) is { } field && IsOf(field, property.Value) && names.Add(name))
            {
                _json.WritePropertyName(name);
                Write(property.Value, field, path + name);
            }
            else
            {
                _left.Add((path + name, property.Value));
            }
        }
    }

    private void Write(JsonElement value, EventShape shape, string path)
    {
        if (shape.Each is { } each)
        {
            _json.WriteStartArray();
            var index = 0;
            foreach (var one in value.EnumerateArray())
            {
                var place = $"{path}[{index++}]";
                if (IsOf(each, one))
                    Write(one, each, place);
                else
                    _left.Add((place, one));
            }

            _json.WriteEndArray();
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            _json.WriteStartObject();
            WriteFields(value, shape, $"{path}.");
            _json.WriteEndObject();
        }
        else if (value.ValueKind == JsonValueKind.Number && !shape.Fits(value))
        {
            _json.WriteNumberValue((int)value.GetDouble());
        }
        else
        {
            _json.WriteRawValue(value.GetRawText(), skipInputValidation: true);
        }
    }

    /// <summary>Whether a value is of a shape's kind, or can be written as one: 2.0 is 2.</summary>
    private static bool IsOf(EventShape shape, JsonElement value) => shape.Fits(value)
        || (shape.IsWhole && value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && number == (int)number);

    private void WriteAttributes(JsonElement? attributes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        _json.WriteStartObject(AttributesField);
        if (attributes is { } own)
            WriteFields(own, EventShape.Event.Field(AttributesField)!, $"{AttributesField}.", names: names);
        foreach (var (path, value) in _left)
        {
            var name = path;
            while (!names.Add(name))
                name += "_";
            _json.WriteStartObject(name);
            WriteAttribute(value);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteAttribute(JsonElement value)
    {
        JsonElement[] all = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
        if (all.Length > 0 && all.All(one => one.ValueKind == JsonValueKind.String && EventShape.IsText(one)))
        {
            WriteAll("text", all);
        }
        else if (all.Length > 0 && all.All(one => one.ValueKind == JsonValueKind.Number && double.IsFinite(one.GetDouble())))
        {
            WriteAll("numbers", all);
        }
        else
        {
            _json.WriteStartArray("text");
            _json.WriteStringValue(value.GetRawText());
            _json.WriteEndArray();
        }
    }

    private void WriteAll(string field, JsonElement[] values)
    {
        _json.WriteStartArray(field);
        foreach (var value in values)
            _json.WriteRawValue(value.GetRawText(), skipInputValidation: true);
        _json.WriteEndArray();
    }
}
