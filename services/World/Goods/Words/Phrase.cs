namespace Platform.World.Goods.Words;

/// <summary>A detail of a garment in three languages, ready to stand after "with", "med" and "mit" (dative).</summary>
/// <param name="Term">Its name in the catalogue's attributes.</param>
/// <param name="English">With its article: "a V-neck".</param>
/// <param name="Swedish">Without one: "v-ringning".</param>
/// <param name="German">In the dative, without one: "V-Ausschnitt", "langen Ärmeln".</param>
/// <param name="SwedishLabel">As a facet names it.</param>
/// <param name="GermanLabel">As a facet names it.</param>
internal sealed record Phrase(string Term, string English, string Swedish, string German, string SwedishLabel, string GermanLabel);
