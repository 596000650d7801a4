namespace Platform.Learning.Ranking.LightGbm;

/// <summary>LightGBM refused what was asked of it.</summary>
/// <param name="message">What it said.</param>
public sealed class LightGbmException(string message) : Exception(message);
