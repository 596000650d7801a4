namespace Platform.Learning.Search.Index;

/// <summary>A document that matches a query by its words.</summary>
/// <param name="Document">The document.</param>
/// <param name="Score">How well, all in all.</param>
/// <param name="Text">0 to 1: how well by BM25F, of what would be perfect.</param>
/// <param name="Covered">0 to 1: the part of the query that it has, by the rarity of words.</param>
/// <param name="Phrase">How the words stand there.</param>
public readonly record struct LexicalHit(int Document, float Score, float Text, float Covered, PhraseMatch Phrase);
