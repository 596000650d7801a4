namespace Platform.Learning.Ranking.Trees;

/// <summary>
/// A binary tree of thresholds. A row goes left at a node where its value is at most the threshold. Children are
/// numbers of nodes from 0, the root; negative ones are leaves: -1 is leaf 0, -2 is leaf 1.
/// </summary>
public sealed record DecisionTree
{
    /// <summary>Shape [nodes]: which feature is looked at.</summary>
    public required int[] Features { get; init; }

    /// <summary>Shape [nodes].</summary>
    public required float[] Thresholds { get; init; }

    /// <summary>Shape [nodes].</summary>
    public required int[] Left { get; init; }

    /// <summary>Shape [nodes].</summary>
    public required int[] Right { get; init; }

    /// <summary>Shape [nodes]: whether a row whose value is missing (NaN) goes right.</summary>
    public required bool[] MissingGoesRight { get; init; }

    /// <summary>Shape [nodes + 1]: what a row that ends there adds to the score.</summary>
    public required double[] Leaves { get; init; }

    /// <summary>Walks the tree.</summary>
    /// <param name="row">The features of a row.</param>
    /// <returns>The leaf's value.</returns>
    public double Walk(ReadOnlySpan<float> row)
    {
        if (Features.Length == 0)
            return Leaves[0];
        var node = 0;
        while (node >= 0)
        {
            var value = row[Features[node]];
            var isRight = float.IsNaN(value) ? MissingGoesRight[node] : value > Thresholds[node];
            node = isRight ? Right[node] : Left[node];
        }

        return Leaves[~node];
    }

    /// <summary>What is wrong with the tree; null where nothing is.</summary>
    /// <param name="columns">Features of a row.</param>
    public string? Problem(int columns)
    {
        var nodes = Features.Length;
        if (Thresholds.Length != nodes || Left.Length != nodes || Right.Length != nodes || MissingGoesRight.Length != nodes || Leaves.Length != nodes + 1)
            return "its arrays do not fit one another";
        if (Features.Any(feature => feature < 0 || feature >= columns))
            return $"a node looks at a feature that is not one of {columns}";
        if (Thresholds.Any(float.IsNaN) || !Leaves.All(double.IsFinite))
            return "a threshold or a leaf is no number";
        return IsWhole() ? null : "its nodes and leaves do not hang together";
    }

    /// <summary>Whether every node but the root and every leaf has exactly one parent, of a lower number: then it is one tree.</summary>
    private bool IsWhole()
    {
        var nodes = Features.Length;
        var nodeSeen = new bool[nodes];
        var leafSeen = new bool[nodes + 1];
        for (var node = 0; node < nodes; node++)
        {
            foreach (var child in (ReadOnlySpan<int>)[Left[node], Right[node]])
            {
                if (child >= nodes || ~child > nodes || (child >= 0 && child <= node))
                    return false;
                ref var seen = ref child >= 0 ? ref nodeSeen[child] : ref leafSeen[~child];
                if (seen)
                    return false;
                seen = true;
            }
        }

        return true;
    }
}
