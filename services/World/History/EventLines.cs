using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Platform.Contracts;
using Platform.Store.Events;
using Platform.World.Goods;
using Platform.World.People;

namespace Platform.World.History;

/// <summary>
/// Writes events as lines of JSON in the shape of Google's retail user events. Written by hand rather than by a
/// writer of any JSON: there are millions of them, and every text but a query is made of plain letters.
/// </summary>
/// <param name="assortment">For prices and names.</param>
/// <param name="start">The midnight of day 0.</param>
internal sealed class EventLines(Assortment assortment, DateTimeOffset start)
{
    private const int Room = 512;

    private readonly ArrayBufferWriter<byte> _lines = new(1 << 18);

    /// <summary>The lines so far.</summary>
    public ReadOnlySpan<byte> Written => _lines.WrittenSpan;

    /// <summary>Forgets the lines, and keeps the room that they took.</summary>
    public void Clear() => _lines.ResetWrittenCount();

    /// <summary>Adds an event.</summary>
    public void Write(DayLog log, in HistoryEvent happened)
    {
        var visit = log.Visits[happened.Visit];
        Text("{\"eventType\":\""u8);
        Text(EventTypeNames.Of(happened.Type));
        Text("\",\"visitorId\":\""u8);
        Text(visit.VisitorId);
        Text("\",\"eventTime\":\""u8);
        Time(start.AddMilliseconds(happened.Time));
        Text("\",\"eventId\":\""u8);
        Hexadecimal(visit.Key);
        Text("-"u8);
        Number(happened.Order);
        Text("\",\"sessionId\":\"s"u8);
        Hexadecimal(visit.Key);
        Text(visit.UserId is null ? "\",\"consent\":\"session\",\"entity\":\""u8 : "\",\"consent\":\"personal\",\"entity\":\""u8);
        Text(Shopper.Countries[visit.Country]);
        Text("\""u8);
        if (visit.UserId is { } user)
        {
            Text(",\"userInfo\":{\"userId\":\""u8);
            Text(user);
            Text("\"}"u8);
        }

        if (happened.Answer >= 0)
            WriteAnswer(log.Answers[happened.Answer], happened.Type);
        WriteSubject(log, happened);
        if (happened.Count > 0)
            WriteProducts(log, happened, visit);
        Text("}\n"u8);
    }

    private void WriteAnswer(in PastAnswer answer, EventType type)
    {
        if (type == EventType.Impression)
        {
            Text(",\"placement\":\""u8);
            Text(answer.Placement);
            Text("\""u8);
        }

        Text(",\"attributionToken\":\""u8);
        new AttributionToken
        {
            Placement = answer.Placement,
            Model = answer.Model,
            Version = "1",
            Rung = answer.Model is PastModels.CoViewed or PastModels.CoBought ? Rungs.Item : Rungs.Popular,
            AnsweredAt = start.AddMilliseconds(answer.Time),
            Nonce = answer.Nonce,
        }.WriteTo(_lines);
        Text("\""u8);
    }

    private void WriteSubject(DayLog log, in HistoryEvent happened)
    {
        if (happened.Type == EventType.Search)
        {
            Text(",\"searchQuery\":\""u8);
            _lines.Write(JsonEncodedText.Encode(log.Queries[happened.Subject]).EncodedUtf8Bytes);
            Text("\""u8);
        }
        else if (happened.Type == EventType.CategoryPageView)
        {
            Text(",\"pageCategories\":[\""u8);
            _lines.Write(JsonEncodedText.Encode(Wardrobe.Categories[happened.Subject].Path).EncodedUtf8Bytes);
            Text("\"]"u8);
        }
    }

    private void WriteProducts(DayLog log, in HistoryEvent happened, in PastVisit visit)
    {
        var revenue = 0m;
        Text(",\"productDetails\":["u8);
        for (var place = happened.First; place < happened.First + happened.Count; place++)
        {
            var product = log.Products[place];
            revenue += (decimal)assortment.Garments[product].Price;
            Text(place == happened.First ? "{\"product\":{\"id\":\""u8 : ",{\"product\":{\"id\":\""u8);
            Text(ProductCards.IdOf(product));
            Text("\"}}"u8);
        }

        Text("]"u8);
        if (happened.Type != EventType.PurchaseComplete)
            return;
        Text(",\"purchaseTransaction\":{\"id\":\"o"u8);
        Hexadecimal(visit.Key);
        Text("\",\"revenue\":"u8);
        Text(Math.Round(revenue, 2).ToString(CultureInfo.InvariantCulture));
        Text(",\"currencyCode\":\"EUR\"}"u8);
    }

    private void Text(ReadOnlySpan<byte> text) => _lines.Write(text);

    private void Text(string text)
    {
        var room = _lines.GetSpan(text.Length * 3);
        _lines.Advance(Encoding.UTF8.GetBytes(text, room));
    }

    private void Number(int number)
    {
        Utf8Formatter.TryFormat(number, _lines.GetSpan(Room), out var written);
        _lines.Advance(written);
    }

    private void Hexadecimal(ulong number)
    {
        Utf8Formatter.TryFormat(number, _lines.GetSpan(Room), out var written, 'x');
        _lines.Advance(written);
    }

    private void Time(DateTimeOffset time)
    {
        time.UtcDateTime.TryFormat(_lines.GetSpan(Room), out var written, "yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        _lines.Advance(written);
    }
}
