namespace Platform.Learning.Ranking.Trees;

/// <summary>Trees whose leaves add up to a score. It never changes.</summary>
public sealed class TreeEnsemble
{
    /// <param name="columns">Features of a row, at least 1.</param>
    /// <param name="trees">The trees.</param>
    /// <exception cref="InvalidDataException">One of them is no tree, or looks at a feature that there is not.</exception>
    public TreeEnsemble(int columns, IReadOnlyList<DecisionTree> trees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        ArgumentNullException.ThrowIfNull(trees);
        for (var tree = 0; tree < trees.Count; tree++)
        {
            if (trees[tree].Problem(columns) is { } problem)
                throw new InvalidDataException($"Tree {tree}: {problem}.");
        }

        (Columns, Trees) = (columns, trees);
    }

    /// <summary>Features of a row.</summary>
    public int Columns { get; }

    public IReadOnlyList<DecisionTree> Trees { get; }

    /// <summary>The mean of several ensembles of the same features.</summary>
    public static TreeEnsemble Mean(IReadOnlyList<TreeEnsemble> ensembles)
    {
        ArgumentNullException.ThrowIfNull(ensembles);
        ArgumentOutOfRangeException.ThrowIfZero(ensembles.Count, nameof(ensembles));
        return new TreeEnsemble(
            ensembles[0].Columns,
            [.. ensembles.SelectMany(ensemble => ensemble.Trees).Select(tree => tree with { Leaves = [.. tree.Leaves.Select(leaf => leaf / ensembles.Count)] })]);
    }

    /// <summary>The score of one row, tree by tree: slow, plain, and what a <see cref="TreeScorer"/> must equal.</summary>
    public double Score(ReadOnlySpan<float> row)
    {
        var score = 0d;
        foreach (var tree in Trees)
            score += tree.Walk(row);
        return score;
    }
}
