namespace Platform.World.Truth;

/// <summary>A day on which the world changes.</summary>
/// <param name="At">When it begins.</param>
/// <param name="What"><c>taste</c> or <c>catalogue</c>.</param>
/// <param name="Strength">In utility for a taste, as a share of the products for the catalogue.</param>
public sealed record ChangePoint(DateTimeOffset At, string What, double Strength);
