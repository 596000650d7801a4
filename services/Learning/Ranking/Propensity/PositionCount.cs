namespace Platform.Learning.Ranking.Propensity;

/// <summary>What was shown at a position, and what of it was clicked.</summary>
/// <param name="Shown">Products shown.</param>
/// <param name="Clicked">Of these, clicked.</param>
public readonly record struct PositionCount(double Shown, double Clicked)
{
    public double ClickRate => Shown == 0 ? 0 : Clicked / Shown;
}
