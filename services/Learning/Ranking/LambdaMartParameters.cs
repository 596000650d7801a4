namespace Platform.Learning.Ranking;

/// <summary>
/// How a <see cref="LambdaMart"/> learns. The defaults suit some thousands of lists; <see cref="LambdaMartTuner"/>
/// finds better ones by cross-validation. Their names and meanings are LightGBM's.
/// </summary>
public sealed record LambdaMartParameters
{
    /// <summary>Trees, 1 to 5,000; fewer where <see cref="Patience"/> ends the training.</summary>
    public int Trees { get; init; } = 100;

    public double LearningRate { get; init; } = 0.05;

    /// <summary>Leaves of a tree, 2 to 64.</summary>
    public int Leaves { get; init; } = 31;

    /// <summary>Rows of a leaf, at least 1.</summary>
    public int RowsPerLeaf { get; init; } = 20;

    /// <summary>The sum of second derivatives of a leaf, at least 0.</summary>
    public double HessianPerLeaf { get; init; } = 1e-3;

    /// <summary>The part of the features that a tree may look at, above 0 to 1.</summary>
    public double FeaturePart { get; init; } = 1;

    /// <summary>The part of the rows that a tree learns from, above 0 to 1, drawn anew for every tree.</summary>
    public double RowPart { get; init; } = 1;

    /// <summary>L2 on a leaf's value.</summary>
    public double Ridge { get; init; }

    /// <summary>Draws a leaf's value towards its parent's, the more the fewer rows it has.</summary>
    public double PathSmooth { get; init; }

    /// <summary>How many bins a feature's values are put into, 2 to 255.</summary>
    public int Bins { get; init; } = 255;

    /// <summary>Pairs count whose better row stands among the first so many; at least 1.</summary>
    public int Truncation { get; init; } = 30;

    /// <summary>Whether each query's gradients are made equally large.</summary>
    public bool IsNormalised { get; init; } = true;

    public RankingObjective Objective { get; init; } = RankingObjective.LambdaRank;

    /// <summary>
    /// Shape [columns]: +1 where the score must not fall as the feature rises, -1 where it must not rise, 0 where
    /// nothing is asked; empty where nothing is asked of any.
    /// </summary>
    public IReadOnlyList<int> Monotone { get; init; } = [];

    /// <summary>Trees without a better NDCG on the held-out lists after which no more are made; 0 for never.</summary>
    public int Patience { get; init; }

    /// <summary>The ranks that the held-out NDCG looks at.</summary>
    public int StopAt { get; init; } = 10;

    public int Seed { get; init; } = 1;

    /// <summary>What is wrong with the parameters; null where nothing is.</summary>
    /// <param name="columns">Features of a row.</param>
    public string? Problem(int columns)
    {
        (bool IsGood, string Problem)[] rules =
        [
            (Trees is >= 1 and <= 5_000, $"Trees must be 1 to 5,000, not {Trees}."),
            (LearningRate is > 0 and <= 1, $"LearningRate must be above 0 and at most 1, not {LearningRate}."),
            (Leaves is >= 2 and <= 64, $"Leaves must be 2 to 64, not {Leaves}."),
            (RowsPerLeaf >= 1, $"RowsPerLeaf must be at least 1, not {RowsPerLeaf}."),
            (HessianPerLeaf is >= 0 and < 1e6, $"HessianPerLeaf must be 0 to 1,000,000, not {HessianPerLeaf}."),
            (FeaturePart is > 0 and <= 1, $"FeaturePart must be above 0 and at most 1, not {FeaturePart}."),
            (RowPart is > 0 and <= 1, $"RowPart must be above 0 and at most 1, not {RowPart}."),
            (Ridge is >= 0 and < 1e6, $"Ridge must be 0 to 1,000,000, not {Ridge}."),
            (PathSmooth is >= 0 and < 1e6, $"PathSmooth must be 0 to 1,000,000, not {PathSmooth}."),
            (Bins is >= 2 and <= 255, $"Bins must be 2 to 255, not {Bins}."),
            (Truncation >= 1, $"Truncation must be at least 1, not {Truncation}."),
            (Patience >= 0, $"Patience must be at least 0, not {Patience}."),
            (StopAt >= 1, $"StopAt must be at least 1, not {StopAt}."),
            (Monotone.Count == 0 || Monotone.Count == columns, $"Monotone has {Monotone.Count} entries for {columns} features."),
            (Monotone.All(direction => direction is >= -1 and <= 1), "Monotone knows -1, 0 and 1 only."),
        ];
        return rules.Where(rule => !rule.IsGood).Select(rule => rule.Problem).FirstOrDefault();
    }
}
