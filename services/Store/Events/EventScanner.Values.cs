using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Platform.Store.Events;

/// <content>How the value of each field is read, and what is said of one that cannot be.</content>
public sealed partial class EventScanner
{
    private const int LongestShown = 64;

    private void ScanTime(ref Utf8JsonReader reader)
    {
        // Without an offset it is UTC, wherever this machine stands. Most end in Z and need not be asked twice.
        if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.EndsWith("Z"u8) && reader.TryGetDateTimeOffset(out var utc))
            EventTime = utc;
        else if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTime(out var plain) && plain.Kind == DateTimeKind.Unspecified)
            EventTime = new DateTimeOffset(plain, TimeSpan.Zero);
        else if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var time))
            EventTime = time;
        else
            Refuse(ref reader, "eventTime", "a time such as 2026-11-27T09:30:00Z (RFC 3339)");
    }

    private void ScanConsent(ref Utf8JsonReader reader)
    {
        var text = ScanText(ref reader, "consent");
        if (_text[text].IsEmpty)
            return;
        Consent = EventTypeNames.Consent(_text[text]);
        if (Consent is null)
            _problems.Add(new FieldProblem("consent", $"expected one of {EventTypeNames.AllConsents}, found \"{Shown(_text[text])}\""));
    }

    private void ScanProducts(ref Utf8JsonReader reader)
    {
        if (!StartsList(ref reader, "productDetails", "a list of {product: {id}, quantity}"))
            return;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!StartsObject(ref reader, "productDetails[#]", "an object with a product"))
                continue;
            Range? id = null;
            var quantity = 1;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("product"u8))
                {
                    reader.Read();
                    id = ScanProductId(ref reader);
                }
                else if (reader.ValueTextEquals("quantity"u8))
                {
                    reader.Read();
                    if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out quantity))
                        Refuse(ref reader, "productDetails[#].quantity", "a whole number");
                }
                else
                {
                    reader.Skip();
                }
            }

            _products.Add(new EventProduct(id, quantity));
        }
    }

    private Range? ScanProductId(ref Utf8JsonReader reader)
    {
        Range? id = null;
        if (!StartsObject(ref reader, "productDetails[#].product", "an object with an id"))
            return id;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = ScanText(ref reader, "productDetails[#].product.id");
            }
            else
            {
                reader.Skip();
            }
        }

        return id;
    }

    private void ScanCategories(ref Utf8JsonReader reader)
    {
        if (!StartsList(ref reader, "pageCategories", "a list of category paths"))
            return;
        var first = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var category = ScanText(ref reader, "pageCategories");
            if (first)
                _category = category;
            first = false;
        }
    }

    private void ScanTransaction(ref Utf8JsonReader reader)
    {
        if (!StartsObject(ref reader, "purchaseTransaction", "an object with revenue and currencyCode"))
            return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("revenue"u8))
            {
                reader.Read();
                if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var revenue))
                    Revenue = revenue;
                else
                    Refuse(ref reader, "purchaseTransaction.revenue", "a number");
            }
            else if (reader.ValueTextEquals("currencyCode"u8))
            {
                reader.Read();
                _currency = ScanText(ref reader, "purchaseTransaction.currencyCode");
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void ScanUserInfo(ref Utf8JsonReader reader)
    {
        if (!StartsObject(ref reader, "userInfo", "an object"))
            return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("userId"u8))
            {
                reader.Read();
                _userId = ScanText(ref reader, "userInfo.userId");
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private Range ScanText(ref Utf8JsonReader reader, string field)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            if (_text.TryAdd(ref reader, out var text))
                return text;
            _problems.Add(new FieldProblem(PathOf(field), "expected Unicode text, found a broken character"));
        }
        else if (reader.TokenType != JsonTokenType.Null)
        {
            Refuse(ref reader, field, "a string");
        }

        return default;
    }

    private bool StartsObject(ref Utf8JsonReader reader, string field, string expected) =>
        Starts(ref reader, JsonTokenType.StartObject, field, expected);

    private bool StartsList(ref Utf8JsonReader reader, string field, string expected) =>
        Starts(ref reader, JsonTokenType.StartArray, field, expected);

    private bool Starts(ref Utf8JsonReader reader, JsonTokenType token, string field, string expected)
    {
        if (reader.TokenType == token)
            return true;
        if (reader.TokenType != JsonTokenType.Null)
            Refuse(ref reader, field, expected);
        return false;
    }

    /// <summary>Notes a value of the wrong kind and steps over it. In a field's path # is the product's number.</summary>
    private void Refuse(ref Utf8JsonReader reader, string field, string expected)
    {
        _problems.Add(new FieldProblem(PathOf(field), $"expected {expected}, found {Found(ref reader)}"));
        reader.Skip();
    }

    private string PathOf(string field) =>
        field.Replace("#", _products.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Found(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    private static string Shown(ReadOnlySpan<char> text) =>
        text.Length <= LongestShown ? text.ToString() : $"{text[..LongestShown]}…";
}
