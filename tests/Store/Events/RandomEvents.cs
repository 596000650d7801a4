using System.Globalization;
using System.Text;
using CsCheck;

namespace Platform.Store.Tests.Events;

/// <summary>
/// Sound events as any sender may write them: fields in any order, strings escaped in any way, blanks anywhere, and
/// fields that the platform does not know, nested.
/// </summary>
internal static class RandomEvents
{
    /// <summary>Characters of one and two UTF-16 units, and those that must be escaped.</summary>
    private static readonly Gen<string> Character = Gen.OneOf(
        Gen.Char[' ', '~'].Select(letter => letter.ToString()),
        Gen.Char['\u00a0', '\u07ff'].Select(letter => letter.ToString()),
        Gen.Int[0x1F300, 0x1F6FF].Select(char.ConvertFromUtf32),
        OneOf("\"", "\\", "/", "\t", "\n", "\u0001"));

    private static readonly Gen<string> String = Gen.Select(Character, Gen.Int[0, 2]).Select(Escaped).Array[0, 8]
        .Select(parts => $"\"{string.Concat(parts)}\"");

    private static readonly Gen<string> Id = Gen.Select(Character, Gen.Int[0, 2]).Select(Escaped).Array[1, 8]
        .Select(parts => $"\"{string.Concat(parts)}\"");

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Int.Select(number => number.ToString(CultureInfo.InvariantCulture)),
        Gen.Double[-1e9, 1e9].Select(number => number.ToString("R", CultureInfo.InvariantCulture)));

    private static readonly Gen<string> Anything = Gen.Recursive<string>((depth, inner) => depth > 3
        ? Gen.OneOf(String, Number, OneOf("true", "false", "null"))
        : Gen.OneOf(
            String, Number, OneOf("true", "false", "null"),
            inner.Array[0, 3].Select(values => $"[ {string.Join(" , ", values)} ]"),
            Gen.Select(String, inner).Array[0, 3].Select(fields => $"{{{string.Join(",", fields.Select(field => $"{field.Item1} :\t{field.Item2}"))}}}")));

    private static readonly Gen<string> Product = Gen.Select(Gen.Bool, Id, Gen.Int[-5, 1_000_000], Anything, Gen.Bool).Select(
        (hasQuantity, id, quantity, other, otherFirst) =>
        {
            var product = $"\"product\":{{\"id\":{id}}}";
            var fields = otherFirst ? $"\"other\":{other},{product}" : $"{product},\"other\":{other}";
            return hasQuantity ? $"{{{fields},\"quantity\":{quantity}}}" : $"{{{fields}}}";
        });

    private static readonly Gen<string> Time = Gen.Select(Gen.Long[0, 4_000_000_000_000], Gen.Int[-12, 12])
        .Select((time, hours) => $"\"{DateTimeOffset.FromUnixTimeMilliseconds(time).ToOffset(TimeSpan.FromHours(hours)):yyyy-MM-dd'T'HH:mm:ss.ffffffzzz}\"");

    /// <summary>The text of an event.</summary>
    public static Gen<string> Text { get; } = Gen.Select(
        OneOf("search", "detail-page-view", "purchase-complete", "impression", "home-page-view"),
        Id, Time, Optional("eventId", String), Optional("sessionId", String), Optional("searchQuery", String),
        Optional("entity", String),
        Gen.Select(
            Optional("userInfo", Id.Select(id => $"{{ \"userId\" : {id} }}")),
            Optional("productDetails", Product.Array[0, 4].Select(products => $"[{string.Join(",", products)}]")),
            Optional("uri", Anything), Optional("attributes", Anything), Gen.Int))
        .Select((type, visitor, time, id, session, query, entity, rest) =>
        {
            var fields = new[]
            {
                $"\"eventType\":\"{type}\"", $"\"visitorId\":{visitor}", $"\"event\\u0054ime\" : {time}",
                id, session, query, entity, rest.Item1, rest.Item2, rest.Item3, rest.Item4,
            }.Where(field => field.Length > 0).ToArray();
            new Random(rest.Item5).Shuffle(fields);
            return $"{{ {string.Join(" , ", fields)} }}";
        });

    /// <summary>The text of an event as a shop's own code writes it: no blanks, no escapes but in fields that nobody reads.</summary>
    public static Gen<string> PlainText { get; } = Gen.Select(
        OneOf("search", "detail-page-view", "purchase-complete", "impression", "home-page-view"),
        Gen.Char['0', 'z'].Where(letter => letter != '\\').Array[1, 40].Select(letters => new string(letters)),
        Gen.Select(Gen.Long[0, 4_000_000_000_000], OneOf("", ".f", ".fff", ".fffffff")),
        OneOf("", ",\"consent\":\"personal\"", ",\"consent\":\"none\""),
        Gen.Select(Gen.Char['a', '\u07ff'].Where(letter => !char.IsSurrogate(letter)).Array[0, 12].Select(letters => new string(letters)), Anything),
        Gen.Select(Gen.Int[0, 2_000_000], Gen.Bool).Array[0, 3].Select(products => string.Join(',', products.Select(product =>
            "{\"product\":{\"id\":\"p" + product.Item1 + "\"}" + (product.Item2 ? ",\"quantity\":" + product.Item1 + "}" : "}")))),
        OneOf("", ",\"purchaseTransaction\":{\"revenue\":12.50,\"currencyCode\":\"EUR\"}", ",\"pageCategories\":[\"Women > Dresses\"],\"placement\":\"home\""))
        .Select((type, id, time, consent, rest, products, more) =>
        {
            var when = DateTimeOffset.FromUnixTimeMilliseconds(time.Item1).ToString("yyyy-MM-dd'T'HH:mm:ss" + time.Item2 + "'Z'", CultureInfo.InvariantCulture);
            return $"{{\"eventType\":\"{type}\",\"visitorId\":\"{id}\",\"eventId\":\"{id}\",\"eventTime\":\"{when}\"{consent},"
                + $"\"searchQuery\":\"{rest.Item1}\",\"attributes\":{rest.Item2},\"productDetails\":[{products}]{more}}}";
        });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> Optional(string name, Gen<string> value) =>
        Gen.Select(Gen.Bool, value).Select((isThere, text) => isThere ? $"\"{name}\":{text}" : "");

    private static string Escaped((string Text, int Way) character)
    {
        var (text, way) = character;
        if (way > 0 || text[0] is '"' or '\\' or < ' ')
            return string.Concat(text.Select(unit => way == 2 ? $"\\u{(int)unit:X4}" : $"\\u{(int)unit:x4}"));
        return new StringBuilder(text).Replace("/", "\\/").ToString();
    }
}
