using CsCheck;
using Platform.Learning.Ranking;
using Platform.Learning.Ranking.LightGbm;
using Platform.Learning.Ranking.Trees;

namespace Platform.Learning.Tests.Ranking.Trees;

public sealed class TreeScorerTests
{
    [Theory]
    [InlineData(2, 0)]
    [InlineData(31, 0)]
    [InlineData(32, 0.1)]
    [InlineData(64, 0.1)]
    public void It_says_what_the_native_library_says(int leaves, double missing)
    {
        var text = LambdaMart.TrainText(
            ToyLists.Make(300, seed: 1, missing), null, new LambdaMartParameters { Trees = 60, Leaves = leaves, RowsPerLeaf = 5 });
        var asked = ToyLists.Make(100, seed: 2, missing: 0.2);
        var (ours, native) = (new double[asked.Rows], new double[asked.Rows]);
        new TreeScorer(LightGbmText.Read(text)).Score(asked.Features, ours);
        using (var booster = LightGbmBooster.FromText(text))
            booster.Predict(asked.Features, asked.Columns, native);
        Assert.True(native.Distinct().Count() > 100 / leaves);
        Assert.All(ours.Zip(native), pair => Assert.Equal(pair.Second, pair.First, 1e-6));
    }

    [Fact]
    public void It_equals_a_walk_bit_for_bit_whatever_the_trees_and_the_rows() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[1, 12], Gen.Int[0, 40], Gen.Int).Sample((leaves, trees, rows, seed) =>
        {
            var random = new Random(seed);
            var ensemble = new TreeEnsemble(5, [.. Enumerable.Range(0, trees).Select(_ => RandomTrees.Make(leaves, 5, random))]);
            var features = Enumerable.Range(0, rows * 5).Select(_ => RandomTrees.Value(random)).ToArray();
            var scores = new double[rows];
            new TreeScorer(ensemble).Score(features, scores);
            for (var row = 0; row < rows; row++)
                Assert.Equal(ensemble.Score(features.AsSpan(row * 5, 5)), scores[row]);
        });

    [Fact]
    public void A_chain_too_deep_to_be_cut_is_refused_in_a_sentence()
    {
        var chain = RandomTrees.Chain(leaves: 80);
        var refused = Assert.Throws<InvalidDataException>(() => new TreeScorer(new TreeEnsemble(1, [chain])));
        Assert.Contains("deep", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        var random = new Random(1);
        var ensemble = new TreeEnsemble(5, [.. Enumerable.Range(0, 50).Select(_ => RandomTrees.Make(31, 5, random))]);
        var scorer = new TreeScorer(ensemble);
        var features = Enumerable.Range(0, 500).Select(_ => RandomTrees.Value(random)).ToArray();
        var expected = new double[100];
        scorer.Score(features, expected);
        Parallel.For(0, 200, _ =>
        {
            var scores = new double[100];
            scorer.Score(features, scores);
            Assert.Equal(expected, scores);
        });
    }

    [Fact]
    public void Rows_of_another_width_are_refused() => Assert.Throws<ArgumentException>(
        () => new TreeScorer(new TreeEnsemble(5, [RandomTrees.Make(4, 5, new Random(1))])).Score(new float[9], new double[2]));

    [Fact]
    public void To_score_allocates_nothing()
    {
        var scorer = new TreeScorer(new TreeEnsemble(5, [RandomTrees.Make(31, 5, new Random(1))]));
        var (features, scores) = (new float[500], new double[100]);
        scorer.Score(features, scores);
        var before = GC.GetAllocatedBytesForCurrentThread();
        scorer.Score(features, scores);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
