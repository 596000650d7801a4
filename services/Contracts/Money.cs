namespace Platform.Contracts;

/// <summary>An amount of money.</summary>
/// <param name="Amount">In units of the currency, not in cents.</param>
/// <param name="Currency">Three letters, ISO 4217.</param>
public sealed record Money(decimal Amount, string Currency);
