namespace Platform.Learning.Search.Text;

/// <summary>A word of a text.</summary>
/// <param name="Text">Folded: lower case, without accents.</param>
/// <param name="Position">Which word of the text it is, from 0. Words that stand for one another share one.</param>
/// <param name="IsPart">Whether it is a part of the word at this position, or another way to write it, and not the word as it stands there.</param>
public readonly record struct Token(string Text, int Position, bool IsPart = false);
