namespace Platform.Storefront.Checkout;

/// <summary>What is wrong with a field of a form.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Key">The key of the text that says what is wrong.</param>
public sealed record FieldMistake(string Field, string Key);
