namespace Platform.Ranking.Models;

/// <summary>A page of a list that was shown and answered to.</summary>
/// <param name="Impression">Which impression of the table.</param>
/// <param name="Labels">Shape [products]: 0 nothing, 1 clicked, 2 put into the basket, 3 bought.</param>
internal readonly record struct ListedPage(int Impression, byte[] Labels);
