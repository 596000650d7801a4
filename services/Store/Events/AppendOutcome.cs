namespace Platform.Store.Events;

/// <summary>What became of a batch.</summary>
/// <param name="Accepted">Events that are durable now and were not before.</param>
/// <param name="Duplicates">Events that had been written before, by their id; durable too.</param>
public readonly record struct AppendOutcome(int Accepted, int Duplicates);
