using System.Text.Json;

namespace Platform.Store.Events;

/// <content>
/// The quick way, for events that are written as nearly all are: texts without an escape, each field once. Whatever
/// is written in another way, or is wrong, is left to the reader of all JSON, which alone says what is wrong.
/// </content>
public sealed partial class EventScanner
{
    /// <summary>A value may lie in a product of a detail of the details of an event in a list: five deep already.</summary>
    private static readonly JsonReaderOptions OneValue = new() { AllowMultipleValues = true, MaxDepth = DeepestNesting - 5 };

    /// <summary>Reads the event that a text begins with, if it is written plainly.</summary>
    /// <param name="text">Begins with the event's brace.</param>
    /// <param name="length">Bytes of the event.</param>
    /// <returns>False if it is not; then nothing is known of it, and <see cref="Scan"/> must read it.</returns>
    public bool TryScanPlain(ReadOnlySpan<byte> text, out int length)
    {
        Reset();
        var json = new PlainJson(text);
        length = 0;
        try
        {
            if (!json.TryTake((byte)'{') || !TryScanPlainFields(ref json) || _problems.Count > 0)
                return false;
        }
        catch (JsonException)
        {
            return false;
        }

        length = json.Position;
        return true;
    }

    private bool TryScanPlainFields(ref PlainJson json)
    {
        if (json.TryTake((byte)'}'))
            return true;
        do
        {
            if (!json.TryTakeText(out var name) || !json.TryTake((byte)':'))
                return false;
            var field = FieldOf(name);
            if (field != EventFields.None && (_seen & field) != 0)
                return false;
            _seen |= field;
            if (!TryScanPlainValue(field, ref json))
                return false;
        }
        while (json.TryTake((byte)','));
        return json.TryTake((byte)'}');
    }

    private bool TryScanPlainValue(EventFields field, ref PlainJson json)
    {
        switch (field)
        {
            case EventFields.EventType:
                if (!TryAddText(ref json, out _type))
                    return false;
                Type = EventTypeNames.Type(TypeName);
                return true;
            case EventFields.VisitorId:
                return TryAddText(ref json, out _visitorId);
            case EventFields.SessionId:
                return TryAddText(ref json, out _sessionId);
            case EventFields.EventId:
                var isText = TryAddText(ref json, out var id);
                EventId = Events.EventId.Of(_text[id]);
                return isText;
            case EventFields.EventTime when json.TryTakeTime(out var time):
                EventTime = time;
                return true;
            case EventFields.Consent:
                var isKnown = TryAddText(ref json, out var consent) && (Consent = EventTypeNames.Consent(_text[consent])) is not null;
                return isKnown;
            case EventFields.ProductDetails:
                return TryScanPlainProducts(ref json);
            default:
                return TryScanAnyValue(field, ref json);
        }
    }

    private bool TryScanPlainProducts(ref PlainJson json)
    {
        if (!json.TryTake((byte)'['))
            return false;
        if (json.TryTake((byte)']'))
            return true;
        do
        {
            Range? id = null;
            var quantity = 1;
            if (!json.TryTake((byte)'{'))
                return false;
            do
            {
                if (!json.TryTakeText(out var name) || !json.TryTake((byte)':'))
                    return false;
                var isRead = name.SequenceEqual("product"u8) ? TryScanPlainProduct(ref json, out id)
                    : name.SequenceEqual("quantity"u8) ? json.TryTakeNumber(out quantity)
                    : TryScanAnyValue(EventFields.None, ref json);
                if (!isRead)
                    return false;
            }
            while (json.TryTake((byte)','));
            if (!json.TryTake((byte)'}'))
                return false;
            _products.Add(new EventProduct(id, quantity));
        }
        while (json.TryTake((byte)','));
        return json.TryTake((byte)']');
    }

    private bool TryScanPlainProduct(ref PlainJson json, out Range? id)
    {
        id = null;
        if (!json.TryTake((byte)'{'))
            return false;
        do
        {
            if (!json.TryTakeText(out var name) || !json.TryTake((byte)':'))
                return false;
            if (!name.SequenceEqual("id"u8))
            {
                if (!TryScanAnyValue(EventFields.None, ref json))
                    return false;
                continue;
            }

            if (!TryAddText(ref json, out var text))
                return false;
            id = text;
        }
        while (json.TryTake((byte)','));
        return json.TryTake((byte)'}');
    }

    /// <summary>What is no plain text, or of no use here, is read by the reader of all JSON, in the middle of the event.</summary>
    private bool TryScanAnyValue(EventFields field, ref PlainJson json)
    {
        var reader = new Utf8JsonReader(json.Rest, OneValue);
        if (!reader.Read())
            return false;
        ScanValue(field, ref reader);
        json.Skip((int)reader.BytesConsumed);
        return true;
    }

    private bool TryAddText(ref PlainJson json, out Range text)
    {
        text = default;
        return json.TryTakeText(out var utf8) && _text.TryAdd(utf8, out text);
    }
}
