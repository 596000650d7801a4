namespace Platform.Learning.Search.Spelling;

/// <summary>A word that a mistyped one may stand for.</summary>
/// <param name="Word">The word's number.</param>
/// <param name="Slips">How many slips lie between.</param>
public readonly record struct Correction(int Word, int Slips);
