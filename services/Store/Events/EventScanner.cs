using System.Text.Json;
using Platform.Contracts;

namespace Platform.Store.Events;

/// <summary>
/// Reads the fields of an event that the platform uses, in one pass over its JSON and without an allocation a
/// field; an event is read millions of times more often than it is written. One scanner reads many events, one
/// after the other, and belongs to one thread. What it cannot read it names in <see cref="Problems"/>; what a
/// sound event must have is for the caller to judge.
/// </summary>
public sealed partial class EventScanner
{
    private const int DeepestNesting = 32;

    private readonly List<EventProduct> _products = [];
    private readonly List<FieldProblem> _problems = [];
    private readonly TextArena _text = new();
    private EventFields _seen;
    private Range _visitorId, _userId, _sessionId, _placement, _entity, _attributionToken, _category, _query, _currency, _type;

    /// <summary>Null where absent or unknown; <see cref="TypeName"/> has what was sent.</summary>
    public EventType? Type { get; private set; }

    public ReadOnlySpan<char> TypeName => _text[_type];

    public ReadOnlySpan<char> VisitorId => _text[_visitorId];

    public ReadOnlySpan<char> UserId => _text[_userId];

    public ReadOnlySpan<char> SessionId => _text[_sessionId];

    public ReadOnlySpan<char> Placement => _text[_placement];

    public ReadOnlySpan<char> Entity => _text[_entity];

    public ReadOnlySpan<char> AttributionToken => _text[_attributionToken];

    public ReadOnlySpan<char> SearchQuery => _text[_query];

    /// <summary>The first of the page's categories.</summary>
    public ReadOnlySpan<char> PageCategory => _text[_category];

    /// <summary>See <see cref="Events.EventId"/>.</summary>
    public UInt128 EventId { get; private set; }

    public DateTimeOffset? EventTime { get; private set; }

    public Consent? Consent { get; private set; }

    public bool HasPurchaseTransaction => (_seen & EventFields.PurchaseTransaction) != 0;

    public decimal? Revenue { get; private set; }

    public ReadOnlySpan<char> CurrencyCode => _text[_currency];

    public IReadOnlyList<EventProduct> Products => _products;

    /// <summary>The fields that are there but cannot be read.</summary>
    public IReadOnlyList<FieldProblem> Problems => _problems;

    /// <summary>The id of one of the <see cref="Products"/>; empty where it has none.</summary>
    public ReadOnlySpan<char> ProductId(int index) => _products[index].Id is { } id ? _text[id] : [];

    /// <summary>Reads a line of the log.</summary>
    /// <returns>False if it is no event: torn, or no JSON object, or without a known type, visitor and time.</returns>
    public bool TryScan(ReadOnlySpan<byte> line)
    {
        if (TryScanPlain(line, out var length) && length == line.Length)
            return IsComplete;
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = DeepestNesting });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;
            Scan(ref reader);
            return !reader.Read() && _problems.Count == 0 && IsComplete;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads the object that the reader stands at the start of, to its end.</summary>
    /// <exception cref="JsonException">It is no well-formed JSON.</exception>
    public void Scan(ref Utf8JsonReader reader)
    {
        Reset();
        try
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                ScanProperty(ref reader);
        }
        catch (InvalidOperationException broken)
        {
            // A name such as "\ud800" passes for JSON until somebody compares it.
            throw new JsonException("A field's name is no Unicode text.", broken);
        }
    }

    private bool IsComplete => Type is not null && EventTime is not null && !VisitorId.IsEmpty;

    private void Reset()
    {
        _products.Clear();
        _problems.Clear();
        _text.Clear();
        _seen = EventFields.None;
        _visitorId = _userId = _sessionId = _placement = _entity = _attributionToken = _category = _query = _currency = _type = default;
        (Type, EventTime, Consent, Revenue, EventId) = (null, null, null, null, Events.EventId.None);
    }

    private void ScanProperty(ref Utf8JsonReader reader)
    {
        var field = reader.ValueIsEscaped ? EscapedFieldOf(ref reader) : FieldOf(reader.ValueSpan);
        if (field != EventFields.None && (_seen & field) != 0)
            _problems.Add(new FieldProblem(reader.GetString()!, "stands here twice"));
        _seen |= field;
        reader.Read();
        ScanValue(field, ref reader);
    }

    private void ScanValue(EventFields field, ref Utf8JsonReader reader)
    {
        switch (field)
        {
            case EventFields.EventType:
                _type = ScanText(ref reader, "eventType");
                Type = EventTypeNames.Type(TypeName);
                break;
            case EventFields.VisitorId:
                _visitorId = ScanText(ref reader, "visitorId");
                break;
            case EventFields.EventTime:
                ScanTime(ref reader);
                break;
            case EventFields.EventId:
                EventId = Events.EventId.Of(_text[ScanText(ref reader, "eventId")]);
                break;
            case EventFields.SessionId:
                _sessionId = ScanText(ref reader, "sessionId");
                break;
            case EventFields.Consent:
                ScanConsent(ref reader);
                break;
            case EventFields.AttributionToken:
                _attributionToken = ScanText(ref reader, "attributionToken");
                break;
            case EventFields.Placement:
                _placement = ScanText(ref reader, "placement");
                break;
            case EventFields.Entity:
                _entity = ScanText(ref reader, "entity");
                break;
            case EventFields.SearchQuery:
                _query = ScanText(ref reader, "searchQuery");
                break;
            case EventFields.ProductDetails:
                ScanProducts(ref reader);
                break;
            case EventFields.PageCategories:
                ScanCategories(ref reader);
                break;
            case EventFields.PurchaseTransaction:
                ScanTransaction(ref reader);
                break;
            case EventFields.UserInfo:
                ScanUserInfo(ref reader);
                break;
            default:
                reader.Skip();
                break;
        }
    }

    /// <summary>The field of a name that is written without an escape: told by its length first.</summary>
    private static EventFields FieldOf(ReadOnlySpan<byte> name) => name.Length switch
    {
        6 => Is(name, "entity"u8, EventFields.Entity),
        7 => Is(name, "eventId"u8, EventFields.EventId) | Is(name, "consent"u8, EventFields.Consent),
        8 => Is(name, "userInfo"u8, EventFields.UserInfo),
        9 => Is(name, "eventType"u8, EventFields.EventType) | Is(name, "visitorId"u8, EventFields.VisitorId)
            | Is(name, "eventTime"u8, EventFields.EventTime) | Is(name, "sessionId"u8, EventFields.SessionId)
            | Is(name, "placement"u8, EventFields.Placement),
        11 => Is(name, "searchQuery"u8, EventFields.SearchQuery),
        14 => Is(name, "productDetails"u8, EventFields.ProductDetails) | Is(name, "pageCategories"u8, EventFields.PageCategories),
        16 => Is(name, "attributionToken"u8, EventFields.AttributionToken),
        19 => Is(name, "purchaseTransaction"u8, EventFields.PurchaseTransaction),
        _ => EventFields.None,
    };

    private static EventFields Is(ReadOnlySpan<byte> found, ReadOnlySpan<byte> name, EventFields field) =>
        found.SequenceEqual(name) ? field : EventFields.None;

    private static EventFields EscapedFieldOf(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("eventType"u8)) return EventFields.EventType;
        if (reader.ValueTextEquals("visitorId"u8)) return EventFields.VisitorId;
        if (reader.ValueTextEquals("eventTime"u8)) return EventFields.EventTime;
        if (reader.ValueTextEquals("eventId"u8)) return EventFields.EventId;
        if (reader.ValueTextEquals("sessionId"u8)) return EventFields.SessionId;
        if (reader.ValueTextEquals("consent"u8)) return EventFields.Consent;
        if (reader.ValueTextEquals("productDetails"u8)) return EventFields.ProductDetails;
        if (reader.ValueTextEquals("userInfo"u8)) return EventFields.UserInfo;
        if (reader.ValueTextEquals("pageCategories"u8)) return EventFields.PageCategories;
        if (reader.ValueTextEquals("searchQuery"u8)) return EventFields.SearchQuery;
        if (reader.ValueTextEquals("purchaseTransaction"u8)) return EventFields.PurchaseTransaction;
        if (reader.ValueTextEquals("attributionToken"u8)) return EventFields.AttributionToken;
        if (reader.ValueTextEquals("placement"u8)) return EventFields.Placement;
        if (reader.ValueTextEquals("entity"u8)) return EventFields.Entity;
        return EventFields.None;
    }
}
