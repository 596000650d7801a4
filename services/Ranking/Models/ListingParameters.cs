using Platform.Learning.Ranking;

namespace Platform.Ranking.Models;

/// <summary>What a <see cref="ListingRanker"/> was trained with, for its manifest and for the next training.</summary>
public sealed record ListingParameters
{
    public int Trees { get; init; } = 300;

    public double LearningRate { get; init; } = 0.06;

    public int Leaves { get; init; } = 31;

    public int RowsPerLeaf { get; init; } = 60;

    public double FeaturePart { get; init; } = 0.5;

    public double RowPart { get; init; } = 0.8;

    public double Ridge { get; init; } = 1;

    /// <summary>Pairs count whose better product stands among the first so many.</summary>
    public int Truncation { get; init; } = 30;

    /// <summary>The attributes that are told apart; empty where the training is to choose.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    internal LambdaMartParameters Learner(int seed) => new()
    {
        Trees = Trees,
        LearningRate = LearningRate,
        Leaves = Leaves,
        RowsPerLeaf = RowsPerLeaf,
        FeaturePart = FeaturePart,
        RowPart = RowPart,
        Ridge = Ridge,
        Truncation = Truncation,
        Monotone = Features.FeatureSet.Monotone,
        StopAt = 20,
        Patience = 30,
        Seed = seed,
    };
}
