namespace Platform.Local.Import;

/// <summary>A product's columns as the file has them; a column may have several values.</summary>
internal sealed record ProductRow(int Line, IReadOnlyDictionary<string, IReadOnlyList<string>> Values);
