using System.Globalization;
using System.Text;
using Platform.Contracts;
using Platform.Hosting.Products;

namespace Platform.Storefront.Languages;

/// <summary>What the pages say, in one language. A text may have places such as <c>{count}</c> that values go into.</summary>
/// <param name="language">The language.</param>
/// <param name="texts">The texts by their keys.</param>
/// <param name="terms">Translates the words of the catalogue.</param>
public sealed class ShopText(ShopLanguage language, IReadOnlyDictionary<string, string> texts, IShopTerms terms)
{
    public ShopLanguage Language => language;

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is none. A test finds the keys of the pages that lack their text.</exception>
    public string this[string key] =>
        texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"The shop has no text {key} in {language.Name}.");

    /// <summary>The text of a key that may have none; null then.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The text of a key with values in its places; whole numbers and prices are written as the language does.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">The places' names and what goes there.</param>
    /// <exception cref="KeyNotFoundException">There is no such text, or it has a place that no value is for.</exception>
    public string Of(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var text = this[key].AsSpan();
        var written = new StringBuilder();
        while (text.IndexOf('{') is >= 0 and var start)
        {
            var end = start + text[start..].IndexOf('}');
            written.Append(text[..start]).Append(Shown(ValueOf(text[(start + 1)..end], values, key)));
            text = text[(end + 1)..];
        }

        return written.Append(text).ToString();
    }

    /// <summary>A text that speaks of a number of things: that of <c>key.one</c> or of <c>key.other</c>, with <c>{count}</c> in it.</summary>
    public string Count(string key, int count) => Of($"{key}.{(count == 1 ? "one" : "other")}", ("count", count));

    /// <summary>A whole number.</summary>
    public string Number(long number) => number.ToString("N0", language.Numbers);

    /// <summary>A number with as many decimals.</summary>
    public string Number(double number, int decimals) => number.ToString($"N{decimals}", language.Numbers);

    public string Price(Money money) => language.Price(money.Amount, money.Currency);

    /// <summary>The day of a time.</summary>
    public string Date(DateTimeOffset time) => Of(
        "date.day", ("day", time.Day.ToString(CultureInfo.InvariantCulture)), ("month", this[$"date.month.{time.Month}"]),
        ("year", time.Year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A word of the catalogue, such as a colour.</summary>
    public string Term(string term) => terms.Translate(term, language.Code);

    /// <summary>The own name of a category, without those above it.</summary>
    public string Category(string path) => Term(CategoryPath.NameOf(path));

    /// <summary>A product's title, or its id where it has none.</summary>
    public string Title(Product product) =>
        product.Translations.GetValueOrDefault(language.Code)?.Title ?? product.Title ?? product.Id;

    /// <summary>What the catalogue says of a product; null where it says nothing.</summary>
    public string? Description(Product product) =>
        product.Translations.GetValueOrDefault(language.Code)?.Description ?? product.Description;

    private string Shown(object value) => value switch
    {
        int number => Number(number),
        long number => Number(number),
        Money money => Price(money),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static object ValueOf(ReadOnlySpan<char> place, ReadOnlySpan<(string Name, object Value)> values, string key)
    {
        foreach (var (name, value) in values)
        {
            if (place.SequenceEqual(name))
                return value;
        }

        throw new KeyNotFoundException($"Text {key} has a place {{{place}}} that no value was given for.");
    }
}
