namespace Platform.Contracts;

/// <summary>What is wrong with one event of a request.</summary>
/// <param name="Index">Which event, from 0.</param>
/// <param name="Field">Which field, such as <c>productDetails[0].product.id</c>; empty for the event as a whole.</param>
/// <param name="Message">What was expected, and what was found.</param>
public sealed record EventError(int Index, string Field, string Message);
