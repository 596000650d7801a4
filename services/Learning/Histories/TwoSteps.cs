namespace Platform.Learning.Histories;

/// <summary>The neighbours of an item's nearest neighbours: reaches items that never met it in a history.</summary>
internal static class TwoSteps
{
    /// <summary>Neighbours that are followed, of an item and of each of those.</summary>
    private const int Followed = 30;

    public static ScoredItem[][] Follow(ScoredItem[][] neighbours, int kept, int cores, CancellationToken cancel) =>
        NeighbourTable.Fill(
            neighbours.Length, cores,
            (item, sums) =>
            {
                foreach (var (between, first) in neighbours[item].AsSpan(0, Math.Min(Followed, neighbours[item].Length)))
                {
                    foreach (var (other, second) in neighbours[between].AsSpan(0, Math.Min(Followed, neighbours[between].Length)))
                        sums.Add(other, first * second);
                }

                return sums.TakeBest(kept, item);
            },
            cancel);
}
