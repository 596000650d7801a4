namespace Platform.Learning.Ranking.Trees;

/// <summary>
/// Cuts a tree of many leaves into trees of few, whose sum it is: a piece keeps a part of the tree, the way to it from
/// the root, and leaves of zero to its sides. Exactly one of the pieces gives a row its leaf, so the sum is exact.
/// </summary>
internal static class TreeCutter
{
    /// <summary>Cuts a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="most">Leaves of a piece, at least 3.</param>
    /// <exception cref="InvalidDataException">The tree is so deep that the way to a leaf alone has too many.</exception>
    public static IEnumerable<DecisionTree> Cut(DecisionTree tree, int most)
    {
        if (tree.Leaves.Length <= most)
            return [tree];
        var pieces = new List<DecisionTree>();
        // Nodes whose whole part was given to a piece already count as one leaf of zero.
        var isGiven = new bool[tree.Features.Length];
        while (!isGiven[0])
        {
            var node = FindPart(tree, isGiven, most);
            pieces.Add(Piece(tree, isGiven, node));
            isGiven[node] = true;
        }

        return pieces;
    }

    /// <summary>The highest node, always towards the side with more leaves, whose part fits together with the way to it.</summary>
    private static int FindPart(DecisionTree tree, bool[] isGiven, int most)
    {
        var (node, depth) = (0, 0);
        while (LeavesOf(tree, isGiven, node) + depth > most)
        {
            var (left, right) = (tree.Left[node], tree.Right[node]);
            node = LeavesOf(tree, isGiven, left) >= LeavesOf(tree, isGiven, right) ? left : right;
            depth++;
            if (node < 0 || isGiven[node])
                throw new InvalidDataException($"A tree of {tree.Leaves.Length} leaves is more than {most} nodes deep, which is not supported.");
        }

        return node;
    }

    private static int LeavesOf(DecisionTree tree, bool[] isGiven, int node) => node < 0 || isGiven[node]
        ? 1
        : LeavesOf(tree, isGiven, tree.Left[node]) + LeavesOf(tree, isGiven, tree.Right[node]);

    private static DecisionTree Piece(DecisionTree tree, bool[] isGiven, int part)
    {
        var way = new HashSet<int>();
        FindWay(tree, 0, part, way);
        List<int> nodes = [], left = [], right = [];
        List<double> leaves = [];
        Copy(0, isInside: false);
        return new DecisionTree
        {
            Features = [.. nodes.Select(node => tree.Features[node])],
            Thresholds = [.. nodes.Select(node => tree.Thresholds[node])],
            MissingGoesRight = [.. nodes.Select(node => tree.MissingGoesRight[node])],
            Left = [.. left], Right = [.. right], Leaves = [.. leaves],
        };

        int Copy(int node, bool isInside)
        {
            isInside |= node == part;
            var isNode = node >= 0 && !isGiven[node] && (isInside || way.Contains(node));
            if (!isNode)
            {
                leaves.Add(isInside && node < 0 ? tree.Leaves[~node] : 0);
                return -leaves.Count;
            }

            var number = nodes.Count;
            nodes.Add(node);
            left.Add(0);
            right.Add(0);
            left[number] = Copy(tree.Left[node], isInside);
            right[number] = Copy(tree.Right[node], isInside);
            return number;
        }
    }

    private static bool FindWay(DecisionTree tree, int node, int part, HashSet<int> way)
    {
        if (node < 0)
            return false;
        if (node != part && !FindWay(tree, tree.Left[node], part, way) && !FindWay(tree, tree.Right[node], part, way))
            return false;
        way.Add(node);
        return true;
    }
}
