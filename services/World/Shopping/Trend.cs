using Platform.World.Goods;

namespace Platform.World.Shopping;

/// <summary>What is in fashion, for everybody and beyond everybody's own taste: it changes by the drift's schedule.</summary>
internal sealed class Trend(Drift drift)
{
    private readonly TasteShift[] _tastes = [.. drift.Tastes];

    /// <summary>What fashion adds to a product's utility on a day of the history.</summary>
    public double Of(in Garment garment, double day)
    {
        var utility = 0.0;
        foreach (var shift in _tastes)
        {
            if (garment.Style == shift.Style)
                utility += shift.Strength * shift.Progress(day);
        }

        return utility;
    }
}
