namespace Platform.Learning.Ranking;

/// <summary>A mean, and between what bounds it may truly lie.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
public readonly record struct Interval(double Mean, double Low, double High);
