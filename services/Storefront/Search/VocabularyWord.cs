namespace Platform.Storefront.Search;

/// <summary>A word as it is written somewhere in the catalogue.</summary>
/// <param name="Spelling">Folded.</param>
/// <param name="Shown">As a person writes it: in small letters, accents and all.</param>
/// <param name="Word">The number of the index's word that it is a form of.</param>
/// <param name="Count">How many products have it.</param>
/// <param name="Languages">The languages whose texts have it; empty for the catalogue's own.</param>
internal sealed record VocabularyWord(string Spelling, string Shown, int Word, int Count, IReadOnlySet<string> Languages);
