namespace Platform.Learning.Ranking.Trees;

/// <summary>A node, as the scorer sees it.</summary>
/// <param name="Feature">Which feature is looked at.</param>
/// <param name="Threshold">Rows above it go right.</param>
/// <param name="MissingGoesRight">Whether rows without a value do, too.</param>
/// <param name="Tree">Which tree it is of.</param>
/// <param name="Mask">A bit for each leaf of the tree, from the left; 0 for those to the left of the node.</param>
internal readonly record struct ScorerNode(int Feature, float Threshold, bool MissingGoesRight, int Tree, uint Mask)
{
    /// <summary>Adds the nodes of a tree, and its leaves from the left to the right.</summary>
    public static void AddAll(DecisionTree tree, int number, List<ScorerNode> nodes, Span<double> leaves)
    {
        var count = 0;
        if (tree.Features.Length == 0)
            leaves[0] = tree.Leaves[0];
        else
            Add(tree, 0, number, nodes, leaves, ref count);
    }

    private static void Add(DecisionTree tree, int node, int number, List<ScorerNode> nodes, Span<double> leaves, ref int count)
    {
        if (node < 0)
        {
            leaves[count++] = tree.Leaves[~node];
            return;
        }

        var first = count;
        Add(tree, tree.Left[node], number, nodes, leaves, ref count);
        // At most 31 leaves lie to the left of a node, as its right side has one.
        var toTheLeft = ((1u << (count - first)) - 1) << first;
        nodes.Add(new ScorerNode(tree.Features[node], tree.Thresholds[node], tree.MissingGoesRight[node], number, ~toTheLeft));
        Add(tree, tree.Right[node], number, nodes, leaves, ref count);
    }
}
