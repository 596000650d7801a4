namespace Platform.Learning.Neighbours;

/// <summary>What it counts that two items are in one sequence: less where they stand far apart, or the other way round.</summary>
public sealed class PairWeights
{
    private readonly double[] _byDistance;

    /// <param name="before">What an item that came before counts, 0 to 1; one that came after counts 1.</param>
    /// <param name="nearness">The power by which a pair's weight falls with its distance; 0 for not at all.</param>
    public PairWeights(double before, double nearness)
    {
        Before = before;
        _byDistance = [.. Enumerable.Range(0, Cooccurrence.Longest).Select(distance => Math.Pow(Math.Max(1, distance), -nearness))];
    }

    public double Before { get; }

    /// <summary>The weight of a pair.</summary>
    /// <param name="distance">The other item's place less the item's own, not 0.</param>
    public double Of(int distance) => distance > 0 ? _byDistance[distance] : Before * _byDistance[-distance];
}
