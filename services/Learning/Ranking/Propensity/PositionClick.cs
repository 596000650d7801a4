namespace Platform.Learning.Ranking.Propensity;

/// <summary>A product that was shown.</summary>
/// <param name="Item">What was shown to what question: the same product in the same list has the same number.</param>
/// <param name="Position">Where, from 0.</param>
/// <param name="IsClicked">Whether it was clicked.</param>
public readonly record struct PositionClick(int Item, int Position, bool IsClicked);
