namespace Platform.Storefront.Languages;

/// <summary>For a shop that has its catalogue in one language: every word stays as it is.</summary>
internal sealed class UntranslatedTerms : IShopTerms
{
    public string Translate(string term, string language) => term;
}
