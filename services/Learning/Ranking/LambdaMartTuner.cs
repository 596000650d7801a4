using Platform.Learning.Ranking.Trees;
using Platform.Learning.Tuning;

namespace Platform.Learning.Ranking;

/// <summary>
/// Finds the parameters of a <see cref="LambdaMart"/> by cross-validation over queries: each fold is asked of trees that
/// have not seen it. Several deals of the folds are averaged, since a few hundred lists scatter more from deal to deal
/// than parameters differ.
/// </summary>
public static class LambdaMartTuner
{
    private const int Folds = 5;

    /// <summary>Finds parameters.</summary>
    /// <param name="data">The lists; at least five.</param>
    /// <param name="start">What is tried first. What is not searched for (constraints, seed, the ranks that count) is kept.</param>
    /// <param name="deals">How often the folds are dealt, at least once.</param>
    /// <param name="budget">How much may be tried. The result depends on its trials and its seed alone.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The parameters, and the mean over queries of the cross-validated NDCG at <see cref="LambdaMartParameters.StopAt"/>.</returns>
    public static (LambdaMartParameters Best, double Ndcg) Find(
        RankingData data, LambdaMartParameters start, int deals, SearchBudget budget, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(budget);
        ArgumentOutOfRangeException.ThrowIfLessThan(deals, 1);
        return RandomSearch.Find(
            start, random => Vary(start, random, change: 0.7, size: 2), (near, random) => Vary(near, random, change: 0.35, size: 1),
            parameters => Validate(data, parameters, deals, budget.Seed, cancel).Average(), budget, cancel);
    }

    /// <summary>Cross-validates parameters.</summary>
    /// <returns>Shape [queries]: NDCG at <see cref="LambdaMartParameters.StopAt"/>, the mean of the deals.</returns>
    public static double[] Validate(RankingData data, LambdaMartParameters parameters, int deals, int seed, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(parameters);
        var sums = new double[data.Queries];
        for (var deal = 0; deal < deals; deal++)
        {
            foreach (var fold in QueryFolds.Deal(data.Queries, Folds, seed + deal))
            {
                var trees = LambdaMart.Train(data.Select(QueryFolds.AllBut(data.Queries, fold)), null, parameters, cores: 1, cancel);
                var asked = data.Select(fold);
                var scores = new double[asked.Rows];
                new TreeScorer(trees).Score(asked.Features, scores);
                var reached = Ndcg.Of(asked, scores, parameters.StopAt);
                for (var query = 0; query < fold.Length; query++)
                    sums[fold[query]] += reached[query] / deals;
            }
        }

        return sums;
    }

    /// <summary>Changes some of the parameters.</summary>
    private static LambdaMartParameters Vary(LambdaMartParameters near, Random random, double change, double size)
    {
        bool Changes() => random.NextDouble() < change;
        double Factor() => Math.Pow(2, (random.NextDouble() + random.NextDouble() - 1) * size);
        double Number(double value, double least, double most) => Changes() ? Math.Clamp(Math.Max(value, least) * Factor(), least, most) : value;
        int Whole(int value, int least, int most) => (int)Math.Round(Number(value, least, most));
        double OrNone(double value, double typical) => !Changes() ? value : random.Next(3) == 0 ? 0 : Math.Max(value, typical) * Factor();
        return near with
        {
            Trees = Whole(near.Trees, 20, 600),
            LearningRate = Number(near.LearningRate, 0.01, 0.2),
            Leaves = Whole(near.Leaves, 3, 63),
            RowsPerLeaf = Whole(near.RowsPerLeaf, 1, 200),
            HessianPerLeaf = Number(near.HessianPerLeaf, 1e-3, 10),
            FeaturePart = Number(near.FeaturePart, 0.1, 1),
            RowPart = Number(near.RowPart, 0.4, 1),
            Ridge = OrNone(near.Ridge, 1),
            PathSmooth = OrNone(near.PathSmooth, 1),
            Bins = Whole(near.Bins, 15, 255),
            Truncation = Whole(near.Truncation, 3, 100),
            IsNormalised = Changes() ? random.Next(2) == 0 : near.IsNormalised,
            Objective = Changes() && random.Next(2) == 0
                ? (near.Objective == RankingObjective.LambdaRank ? RankingObjective.XeNdcg : RankingObjective.LambdaRank)
                : near.Objective,
        };
    }
}
