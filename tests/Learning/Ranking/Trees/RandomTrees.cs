using Platform.Learning.Ranking.Trees;

namespace Platform.Learning.Tests.Ranking.Trees;

/// <summary>Trees of any shape, over few different values, so that many meet a threshold exactly.</summary>
internal static class RandomTrees
{
    public static float Value(Random random) => random.Next(12) switch
    {
        0 => float.NaN,
        1 => float.PositiveInfinity,
        2 => float.NegativeInfinity,
        3 => -0f,
        _ => random.Next(-5, 6) / 4f,
    };

    /// <summary>Grown as LightGBM grows: some leaf becomes a node, again and again.</summary>
    public static DecisionTree Make(int leaves, int columns, Random random)
    {
        int[] left = new int[leaves - 1], right = new int[leaves - 1];
        for (var node = 0; node < leaves - 1; node++)
        {
            Replace(left, right, node, leaf: ~random.Next(node + 1));
            // The split leaf stays to the left; the new one, numbered after all before, is to the right.
            right[node] = ~(node + 1);
        }

        return new DecisionTree
        {
            Features = [.. left.Select(_ => random.Next(columns))],
            Thresholds = [.. left.Select(_ => random.Next(-5, 6) / 4f)],
            MissingGoesRight = [.. left.Select(_ => random.Next(2) == 0)],
            Left = left, Right = right,
            Leaves = [.. Enumerable.Range(0, leaves).Select(_ => random.NextDouble() - 0.5)],
        };
    }

    /// <summary>Every node has a leaf to its left.</summary>
    public static DecisionTree Chain(int leaves) => new()
    {
        Features = new int[leaves - 1],
        Thresholds = [.. Enumerable.Range(0, leaves - 1).Select(node => (float)node)],
        MissingGoesRight = new bool[leaves - 1],
        Left = [.. Enumerable.Range(0, leaves - 1).Select(node => ~node)],
        Right = [.. Enumerable.Range(0, leaves - 1).Select(node => node == leaves - 2 ? ~(leaves - 1) : node + 1)],
        Leaves = [.. Enumerable.Range(0, leaves).Select(leaf => (double)leaf)],
    };

    private static void Replace(int[] left, int[] right, int node, int leaf)
    {
        left[node] = leaf;
        for (var parent = 0; parent < node; parent++)
        {
            if (left[parent] == leaf)
                left[parent] = node;
            else if (right[parent] == leaf)
                right[parent] = node;
        }
    }
}
