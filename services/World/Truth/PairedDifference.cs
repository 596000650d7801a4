namespace Platform.World.Truth;

/// <summary>The mean difference of pairs, the second less the first.</summary>
/// <param name="Mean">A session.</param>
/// <param name="StandardError">Of the mean.</param>
public sealed record PairedDifference(double Mean, double StandardError)
{
    /// <summary>The difference of pairs that were summed up.</summary>
    internal static PairedDifference Of(int count, double sum, double squares)
    {
        var mean = sum / count;
        return new PairedDifference(mean, Math.Sqrt(Math.Max(0, (squares / count) - (mean * mean)) / Math.Max(1, count - 1)));
    }
}
