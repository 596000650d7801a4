namespace Platform.World.History;

/// <summary>A block that yesterday's shop showed: what an attribution token is made of.</summary>
/// <param name="Placement">Where.</param>
/// <param name="Model">Who ordered it.</param>
/// <param name="Time">When, in milliseconds since the history began.</param>
/// <param name="Nonce">Tells apart two answers of the same moment.</param>
internal readonly record struct PastAnswer(string Placement, string Model, long Time, uint Nonce);
