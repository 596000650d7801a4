namespace Platform.World.Goods.Words;

/// <summary>A cut in three languages: before the noun in English, after it in the others, so that nothing needs to agree.</summary>
/// <param name="Term">Its name in the catalogue's attributes, and before an English noun.</param>
/// <param name="Swedish">Such as "i A-linje".</param>
/// <param name="German">Such as "in A-Linie".</param>
/// <param name="SwedishLabel">As a facet names it.</param>
/// <param name="GermanLabel">As a facet names it.</param>
internal sealed record Cut(string Term, string Swedish, string German, string SwedishLabel, string GermanLabel);
