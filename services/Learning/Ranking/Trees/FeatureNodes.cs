namespace Platform.Learning.Ranking.Trees;

/// <summary>The nodes of all trees that look at one feature, by rising threshold.</summary>
internal sealed class FeatureNodes
{
    public required int Feature { get; init; }

    /// <summary>The different thresholds, rising; equal ones of several trees are compared with once.</summary>
    public required ThresholdGroup[] Groups { get; init; }

    /// <summary>The nodes, in the order of the groups.</summary>
    public required PlacedMask[] Nodes { get; init; }

    /// <summary>The nodes where a row without a value goes right.</summary>
    public required PlacedMask[] RightOfMissing { get; init; }

    public static FeatureNodes Of(int feature, IEnumerable<ScorerNode> nodes, int block)
    {
        var sorted = nodes.OrderBy(node => node.Threshold).ThenBy(node => node.Tree).ToArray();
        var ends = Enumerable.Range(1, sorted.Length).Where(end => end == sorted.Length || sorted[end].Threshold != sorted[end - 1].Threshold);
        return new FeatureNodes
        {
            Feature = feature,
            Groups = [.. ends.Select(end => new ThresholdGroup(sorted[end - 1].Threshold, end))],
            Nodes = [.. sorted.Select(Place)],
            RightOfMissing = [.. sorted.Where(node => node.MissingGoesRight).Select(Place)],
        };

        PlacedMask Place(ScorerNode node) => new(node.Tree * block, node.Mask);
    }
}
