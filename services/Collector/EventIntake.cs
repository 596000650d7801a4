using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.ObjectPool;
using Platform.Contracts;
using Platform.Store.Events;

namespace Platform.Collector;

/// <summary>Reads a request's body: one event, a list of them, or one after the other (NDJSON).</summary>
public sealed class EventIntake(CollectorOptions options, TimeProvider time)
{
    private const int DeepestNesting = 32;

    /// <summary>Intakes kept for later requests, of some 64 KB at most.</summary>
    private const int MostKept = 256;

    private static readonly JsonReaderOptions OneAfterTheOther = new() { AllowMultipleValues = true, MaxDepth = DeepestNesting };

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly DefaultObjectPool<Intake> _intakes = new(new DefaultPooledObjectPolicy<Intake>(), MostKept);

    private readonly DefaultObjectPool<EventScanner> _scanners = new(new DefaultPooledObjectPolicy<EventScanner>());

    /// <summary>Reads a body. What is wrong with an event costs no other.</summary>
    public Intake Read(ReadOnlySpan<byte> body)
    {
        var intake = _intakes.Get();
        intake.Begin(time.GetUtcNow(), body.Length);
        if (body.StartsWith(ByteOrderMark))
            body = body[ByteOrderMark.Length..];
        var scanner = _scanners.Get();
        try
        {
            var start = body.TrimStart(Blanks);
            if (start.IsEmpty)
                intake.AddError("", "expected an event, a list of events, or a line for each, found nothing");
            else if (TryReadPlain(start, scanner, intake))
                return intake;
            else if (start[0] == '[')
                ReadList(body, scanner, intake);
            else
                ReadOneAfterTheOther(body, scanner, intake);
        }
        finally
        {
            _scanners.Return(scanner);
        }

        return intake;
    }

    /// <summary>Takes back what was read, when nothing looks at it any more, for another request.</summary>
    public void Return(Intake intake)
    {
        if (intake.IsSmall)
            _intakes.Return(intake);
    }

    /// <summary>
    /// Reads a body that is written as nearly all are; one that is not, or is broken anywhere, is read again by the
    /// reader of all JSON, which can say what is wrong and where.
    /// </summary>
    private bool TryReadPlain(ReadOnlySpan<byte> body, EventScanner scanner, Intake intake)
    {
        var isRead = body[0] == '[' ? TryReadPlainList(body, scanner, intake) : TryReadPlainOnes(body, scanner, intake);
        if (!isRead)
            intake.Begin(intake.Now, body.Length);
        return isRead;
    }

    private bool TryReadPlainList(ReadOnlySpan<byte> body, EventScanner scanner, Intake intake)
    {
        var rest = body[1..].TrimStart(Blanks);
        if (rest is [(byte)']', .. var after])
            return after.TrimStart(Blanks).IsEmpty;
        while (scanner.TryScanPlain(rest, out var length))
        {
            Judge(rest[..length], scanner, intake);
            rest = rest[length..].TrimStart(Blanks);
            if (rest is not [(byte)',', .. var next])
                return rest is [(byte)']', .. var end] && end.TrimStart(Blanks).IsEmpty;
            rest = next.TrimStart(Blanks);
        }

        return false;
    }

    private bool TryReadPlainOnes(ReadOnlySpan<byte> body, EventScanner scanner, Intake intake)
    {
        for (var rest = body; !rest.IsEmpty; rest = rest.TrimStart(Blanks))
        {
            if (!scanner.TryScanPlain(rest, out var length))
                return false;
            Judge(rest[..length], scanner, intake);
            rest = rest[length..];
        }

        return true;
    }

    private void ReadList(ReadOnlySpan<byte> body, EventScanner scanner, Intake intake)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = DeepestNesting });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                ReadEvent(ref reader, body, scanner, intake);
            reader.Read();
        }
        catch (JsonException mistake)
        {
            RejectUnread(intake, $"expected JSON; {mistake.Message} What follows in the list was not read.");
        }
    }

    private void ReadOneAfterTheOther(ReadOnlySpan<byte> body, EventScanner scanner, Intake intake)
    {
        while (!body.IsEmpty)
        {
            var reader = new Utf8JsonReader(body, OneAfterTheOther);
            try
            {
                while (reader.Read())
                    ReadEvent(ref reader, body, scanner, intake);
                return;
            }
            catch (JsonException mistake)
            {
                RejectUnread(intake, $"expected JSON; {mistake.Message}");
            }

            // The next line that begins like an event is the next event.
            var rest = body[(int)reader.TokenStartIndex..];
            var next = rest.IndexOf("\n{"u8);
            body = next < 0 ? [] : rest[(next + 1)..];
        }
    }

    private void ReadEvent(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, EventScanner scanner, Intake intake)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            RejectUnread(intake, "expected an object with the fields of an event, found something else");
            return;
        }

        var start = (int)reader.TokenStartIndex;
        scanner.Scan(ref reader);
        Judge(body[start..(int)reader.BytesConsumed], scanner, intake);
    }

    /// <summary>Takes a well-formed event, or says why not.</summary>
    private void Judge(ReadOnlySpan<byte> json, EventScanner scanner, Intake intake)
    {
        if (intake.Events >= options.MaxEvents)
            Reject(intake, "", $"expected at most {options.MaxEvents} events in a request");
        else if (json.Length > options.MaxEventBytes)
            Reject(intake, "", $"expected an event of at most {options.MaxEventBytes} bytes, found {json.Length}");
        else if (!Utf8.IsValid(json))
            Reject(intake, "", "expected UTF-8, found bytes that are none");
        else if (EventRules.Check(scanner, intake.Now, intake.Report))
            Accept(json, scanner, intake);
        else
            intake.Rejected++;
        intake.Events++;
    }

    /// <summary>What is no event at all counts as one, so that those after it keep their numbers.</summary>
    private static void RejectUnread(Intake intake, string message)
    {
        Reject(intake, "", message);
        intake.Events++;
    }

    private static void Reject(Intake intake, string field, string message)
    {
        intake.AddError(field, message);
        intake.Rejected++;
    }

    private static void Accept(ReadOnlySpan<byte> json, EventScanner scanner, Intake intake)
    {
        if (json.ContainsAny((byte)'\n', (byte)'\r'))
            json = OnOneLine(json);
        if (scanner.EventTime is null)
            json = WithTime(json, intake.Now);
        intake.Batch.Add(json, scanner.EventId);
        if (scanner.Type is EventType.DetailPageView or EventType.PurchaseComplete && scanner.Consent is not Consent.None)
            intake.AddActions(scanner);
    }

    /// <summary>A string of JSON holds no line break as it is, so each one lies between tokens.</summary>
    private static byte[] OnOneLine(ReadOnlySpan<byte> json)
    {
        var line = json.ToArray();
        line.AsSpan().Replace((byte)'\n', (byte)' ');
        line.AsSpan().Replace((byte)'\r', (byte)' ');
        return line;
    }

    private static byte[] WithTime(ReadOnlySpan<byte> json, DateTimeOffset now)
    {
        var time = Encoding.UTF8.GetBytes($"{{\"eventTime\":\"{now.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}\",");
        return [.. time, .. json[1..].TrimStart((byte)' ')];
    }
}
