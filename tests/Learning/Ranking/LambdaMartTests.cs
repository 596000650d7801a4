using Platform.Learning.Ranking;
using Platform.Learning.Ranking.Trees;
using Platform.Learning.Tuning;

namespace Platform.Learning.Tests.Ranking;

public sealed class LambdaMartTests
{
    private static readonly LambdaMartParameters Quick = new() { Trees = 40, Leaves = 8, LearningRate = 0.1, RowsPerLeaf = 10, FeaturePart = 0.7, RowPart = 0.8 };

    private static readonly RankingData Data = ToyLists.Make(200, seed: 1);
    private static readonly RankingData Unseen = ToyLists.Make(100, seed: 2);

    [Theory]
    [InlineData(RankingObjective.LambdaRank)]
    [InlineData(RankingObjective.XeNdcg)]
    public void It_learns_to_order_lists_that_it_has_not_seen(RankingObjective objective) =>
        Assert.InRange(NdcgOf(LambdaMart.Train(Data, null, Quick with { Objective = objective })), 0.85, 1);

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_any_number_of_cores()
    {
        var one = TreeFormat.Write(LambdaMart.Train(Data, Unseen, Quick, cores: 1));
        Assert.All([2, 3, 4], cores => Assert.Equal(one, TreeFormat.Write(LambdaMart.Train(Data, Unseen, Quick, cores))));
        Assert.NotEqual(one, TreeFormat.Write(LambdaMart.Train(Data, Unseen, Quick with { Seed = 2 }, cores: 1)));
    }

    [Fact]
    public void A_score_never_moves_against_a_constraint()
    {
        var scorer = new TreeScorer(LambdaMart.Train(Data, null, Quick with { Monotone = [-1, 1, 0, 0, 0, 0, 0, 0] }));
        Assert.True(IsMonotone(scorer, feature: 0, direction: -1));
        Assert.True(IsMonotone(scorer, feature: 1, direction: 1));
        Assert.False(IsMonotone(new TreeScorer(LambdaMart.Train(Data, null, Quick)), feature: 0, direction: -1));
    }

    [Fact]
    public void It_stops_when_held_out_lists_are_not_ordered_better_any_more()
    {
        var parameters = Quick with { Trees = 400, LearningRate = 0.3, Patience = 10, StopAt = 3 };
        var stopped = LambdaMart.Train(Data, Unseen, parameters);
        Assert.InRange(stopped.Trees.Count, 1, 399);
        Assert.True(NdcgOf(stopped, 3) >= NdcgOf(LambdaMart.Train(Data, null, parameters), 3));
    }

    [Fact]
    public void A_heavier_query_is_learnt_first()
    {
        // Two queries that say the opposite of one another.
        float[] features = [.. Enumerable.Repeat<float[]>([0, 1], 40).SelectMany(row => row)];
        float[] labels = [.. Enumerable.Repeat<float[]>([0, 1], 20).SelectMany(row => row), .. Enumerable.Repeat<float[]>([1, 0], 20).SelectMany(row => row)];
        int[] offsets = [.. Enumerable.Range(0, 41).Select(query => 2 * query)];
        TreeEnsemble Trained(float first, float second) => LambdaMart.Train(
            new RankingData(features, 1, labels, offsets, [.. Enumerable.Range(0, 40).Select(query => query < 20 ? first : second)]),
            null, new LambdaMartParameters { Trees = 5, Leaves = 2, RowsPerLeaf = 1 });
        var (up, down) = (Trained(3, 1), Trained(1, 3));
        Assert.True(up.Score([1f]) > up.Score([0f]));
        Assert.True(down.Score([1f]) < down.Score([0f]));
    }

    [Fact]
    public void Wrong_parameters_are_refused_by_name()
    {
        void Refused(LambdaMartParameters parameters, string name) =>
            Assert.Contains(name, Assert.Throws<ArgumentException>(() => LambdaMart.Train(Data, null, parameters)).Message, StringComparison.Ordinal);
        Refused(Quick with { Leaves = 65 }, "Leaves");
        Refused(Quick with { Monotone = [1] }, "Monotone");
        Refused(Quick with { FeaturePart = 0 }, "FeaturePart");
    }

    [Fact]
    public void The_tuner_finds_what_is_better_than_its_start_and_the_same_on_any_number_of_cores()
    {
        var start = Quick with { Trees = 3, LearningRate = 0.01, Leaves = 2 };
        var data = ToyLists.Make(60, seed: 4);
        var budget = new SearchBudget { Trials = 10, Seed = 3, Cores = 1 };
        var (best, reached) = LambdaMartTuner.Find(data, start, deals: 1, budget);
        Assert.True(reached > LambdaMartTuner.Validate(data, start, 1, 3).Average());
        Assert.Equal((best, reached), LambdaMartTuner.Find(data, start, deals: 1, budget with { Cores = 4 }));
    }

    private static double NdcgOf(TreeEnsemble trees, int k = 10)
    {
        var scores = new double[Unseen.Rows];
        new TreeScorer(trees).Score(Unseen.Features, scores);
        return Ndcg.Of(Unseen, scores, k).Average();
    }

    private static bool IsMonotone(TreeScorer scorer, int feature, int direction)
    {
        const int Steps = 50;
        var random = new Random(9);
        for (var trial = 0; trial < 50; trial++)
        {
            var row = Enumerable.Range(0, ToyLists.Columns).Select(_ => (float)random.NextDouble()).ToArray();
            var rows = Enumerable.Range(0, Steps).SelectMany(step => row.Select((value, column) => column == feature ? (float)step / Steps : value)).ToArray();
            var scores = new double[Steps];
            scorer.Score(rows, scores);
            if (scores.Zip(scores.Skip(1), (before, after) => (after - before) * direction).Any(change => change < -1e-12))
                return false;
        }

        return true;
    }
}
