namespace Platform.Contracts;

/// <summary>What became of the events of a request.</summary>
/// <param name="Accepted">Events that are durable now.</param>
/// <param name="Duplicates">Events that had been accepted before, by their <c>eventId</c>.</param>
public sealed record CollectAnswer(int Accepted, int Duplicates);
