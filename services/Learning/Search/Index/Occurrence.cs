namespace Platform.Learning.Search.Index;

/// <summary>A term in a field of a document.</summary>
/// <param name="Document">The document's number.</param>
/// <param name="Field">The field's number.</param>
/// <param name="Count">How often it stands there.</param>
public readonly record struct Occurrence(int Document, byte Field, ushort Count);
