namespace Platform.Learning.Search.Index;

/// <summary>A query as the index understands it.</summary>
/// <param name="Words">Its words, without those that say nothing.</param>
/// <param name="Terms">The words that the index knows.</param>
/// <param name="Missing">Rarity of the words that it does not know.</param>
public sealed record ReadQuery(IReadOnlyList<QueryWord> Words, TermQuery Terms, float Missing);
