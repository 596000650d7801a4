namespace Platform.Search.Models;

/// <summary>What a word says of a product, as a filter would: <c>röd</c> says <c>color:red</c>.</summary>
/// <param name="Term">The word, reduced.</param>
/// <param name="Facet">The facet's name: category, color or brand.</param>
/// <param name="Value">The facet's value.</param>
internal sealed record Meaning(string Term, string Facet, string Value);
