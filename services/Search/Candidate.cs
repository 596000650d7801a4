using Platform.Learning.Search.Index;

namespace Platform.Search;

/// <summary>A product that may be a hit.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Lexical">How it matches by words; empty where it does not.</param>
/// <param name="Alike">-1 to 1: how alike it and the query are by meaning; 0 where that was not asked.</param>
/// <param name="Words">Words of the query.</param>
internal readonly record struct Candidate(int Document, LexicalHit Lexical, float Alike, int Words);
