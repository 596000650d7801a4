using System.Globalization;
using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Storefront.Languages;

namespace Platform.Storefront.Listings;

/// <summary>How facets and their values are called on a page.</summary>
/// <param name="text">The language.</param>
/// <param name="currency">The currency of the shop's prices.</param>
public sealed class FacetTexts(ShopText text, string currency)
{
    /// <summary>Of a list without a price.</summary>
    public const string UsualCurrency = "EUR";

    /// <summary>The name of a facet; that of the attribute itself where the shop has none for it.</summary>
    public string NameOf(string facet) => text.Find($"facet.{facet}") ?? text.Term(facet);

    /// <summary>A value of a facet.</summary>
    public string ValueOf(string facet, string value) => facet switch
    {
        FacetNames.Category => text.Category(value),
        FacetNames.Price => RangeOf(value),
        FacetNames.Offer when value == FacetNames.Sale => text["facet.reduced"],
        FacetNames.Brand or FacetNames.Size => value,
        _ => Capital(text.Term(value)),
    };

    private string RangeOf(string value)
    {
        if (ListFilter.Range(value) is not var (from, to))
            return value;
        return from <= 0 && double.IsFinite(to) ? text.Of("facet.upTo", ("price", Amount(to)))
            : double.IsFinite(to) ? text.Of("facet.between", ("from", Amount(from)), ("to", Amount(to)))
            : text.Of("facet.from", ("price", Amount(from)));
    }

    /// <summary>The upper end of a range lies a cent below the next: nobody wants to read that.</summary>
    private string Amount(double end)
    {
        var price = text.Price(new Money(Math.Round((decimal)end, end > 1 ? 0 : 2), currency));
        var cents = $"{text.Language.Numbers.NumberDecimalSeparator}00";
        return price.Replace(cents, "", StringComparison.Ordinal);
    }

    private static string Capital(string word) => word.Length == 0 ? word : $"{char.ToUpper(word[0], CultureInfo.InvariantCulture)}{word[1..]}";
}
