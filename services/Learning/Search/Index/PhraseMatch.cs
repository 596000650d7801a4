namespace Platform.Learning.Search.Index;

/// <summary>How the words of a query stand in a document's ordered fields.</summary>
/// <param name="Pairs">Pairs of neighbours in the query that are neighbours there too, in the same order.</param>
/// <param name="InTitle">Words of the query in the first ordered text.</param>
/// <param name="TitleCovered">0 to 1: the part of the first ordered text that the query covers.</param>
/// <param name="IsHead">Whether the query's last word ends a name there: "laser printer 1200 dpi", and not "printer cable".</param>
public readonly record struct PhraseMatch(int Pairs, int InTitle, float TitleCovered, bool IsHead);
