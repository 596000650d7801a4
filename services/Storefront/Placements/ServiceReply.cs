namespace Platform.Storefront.Placements;

/// <summary>What a service said.</summary>
/// <param name="Answer">The answer; null where there is none.</param>
/// <param name="Outcome">What came of asking.</param>
/// <param name="Reason">Why there is no answer, where that is worth a line in the log.</param>
/// <typeparam name="TAnswer">What was asked for.</typeparam>
public readonly record struct ServiceReply<TAnswer>(TAnswer? Answer, ServiceOutcome Outcome, string? Reason) where TAnswer : class;
