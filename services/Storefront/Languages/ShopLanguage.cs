using System.Globalization;

namespace Platform.Storefront.Languages;

/// <summary>
/// A language of the shop, and how it writes numbers and prices. Said here and not asked of the system: the platform runs
/// without culture data, so that it writes the same everywhere.
/// </summary>
public sealed record ShopLanguage
{
    /// <summary>Numbers and their group part are not torn apart at a line's end.</summary>
    private const string NoBreak = "\u00a0";

    /// <summary>The shop's languages; the first is spoken where no other was asked for.</summary>
    public static IReadOnlyList<ShopLanguage> All { get; } =
    [
        new() { Code = "en", Name = "English", Numbers = Grouped(",", "."), HasCurrencyFirst = true },
        new() { Code = "sv", Name = "Svenska", Numbers = Grouped(NoBreak, ",") },
        new() { Code = "de", Name = "Deutsch", Numbers = Grouped(".", ",") },
    ];

    /// <summary>BCP 47, such as <c>sv</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What its speakers call it.</summary>
    public required string Name { get; init; }

    /// <summary>How numbers are grouped and where their point is.</summary>
    public required NumberFormatInfo Numbers { get; init; }

    internal bool HasCurrencyFirst { get; init; }

    /// <summary>The shop's language with a code, also where the code names a country, as <c>de-AT</c>; null for another.</summary>
    public static ShopLanguage? Find(ReadOnlySpan<char> code)
    {
        var language = code[..(code.IndexOf('-') is >= 0 and var end ? end : code.Length)];
        foreach (var known in All)
        {
            if (language.Equals(known.Code, StringComparison.OrdinalIgnoreCase))
                return known;
        }

        return null;
    }

    /// <summary>An amount with the currency's sign where it has a common one, else with its code.</summary>
    internal string Price(decimal amount, string currency)
    {
        var number = amount.ToString("N2", Numbers);
        var sign = currency switch
        {
            "EUR" => "€",
            "GBP" => "£",
            "USD" => "$",
            "SEK" when Code == "sv" => "kr",
            _ => null,
        };
        return !HasCurrencyFirst ? $"{number}{NoBreak}{sign ?? currency}"
            : sign is null ? $"{currency}{NoBreak}{number}"
            : $"{sign}{number}";
    }

    private static NumberFormatInfo Grouped(string group, string point) => NumberFormatInfo.ReadOnly(
        new NumberFormatInfo { NumberGroupSeparator = group, NumberDecimalSeparator = point });
}
