namespace Platform.Store.Events;

/// <summary>A product of a scanned event: where its id lies in the scanner's text, and how many.</summary>
/// <param name="Id">The slice of the text; null where there was none.</param>
/// <param name="Quantity">As sent, unchecked; 1 where absent.</param>
public readonly record struct EventProduct(Range? Id, int Quantity);
