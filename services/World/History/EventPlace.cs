namespace Platform.World.History;

/// <summary>Where an event of a day is to be found.</summary>
/// <param name="Time">Milliseconds since the history began.</param>
/// <param name="Log">Whose.</param>
/// <param name="Index">Which of its events.</param>
internal readonly record struct EventPlace(long Time, DayLog Log, int Index);
