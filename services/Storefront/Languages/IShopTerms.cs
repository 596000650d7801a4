namespace Platform.Storefront.Languages;

/// <summary>Knows how the words of the catalogue are called in other languages: categories, colours, materials and the like.</summary>
public interface IShopTerms
{
    /// <summary>A word of the catalogue in a language; the word itself where no other is known.</summary>
    /// <param name="term">As the catalogue has it, such as <c>red</c> or <c>Midi dresses</c>.</param>
    /// <param name="language">The language's code, such as <c>sv</c>.</param>
    string Translate(string term, string language);
}
