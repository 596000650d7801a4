namespace Platform.Store.Events;

/// <summary>A field of an event that cannot be read.</summary>
/// <param name="Field">Its path, such as <c>productDetails[0].quantity</c>.</param>
/// <param name="Message">What was expected, and what was found.</param>
public readonly record struct FieldProblem(string Field, string Message);
