using CsCheck;
using Platform.Learning.Ranking.Trees;

namespace Platform.Learning.Tests.Ranking.Trees;

public sealed class TreeFormatTests
{
    private static readonly byte[] Written = TreeFormat.Write(Ensemble());

    [Fact]
    public void What_was_written_is_read_and_written_the_same()
    {
        var read = TreeFormat.Read(Written);
        Assert.Equal(Written, TreeFormat.Write(read));
        var row = new float[] { 0.2f, float.NaN, -1, 0.5f };
        Assert.Equal(Ensemble().Score(row), read.Score(row));
    }

    [Fact]
    public void Nothing_short_of_the_whole_is_read() => Gen.Int[0, Written.Length - 1].Sample(
        length => Assert.Throws<InvalidDataException>(() => TreeFormat.Read(Written.AsSpan(0, length))));

    [Fact]
    public void A_changed_byte_gives_trees_that_can_be_walked_or_is_refused() =>
        Gen.Select(Gen.Int[0, Written.Length - 1], Gen.Byte).Sample((at, value) =>
        {
            var bytes = Written.ToArray();
            bytes[at] = value;
            try
            {
                var trees = TreeFormat.Read(bytes);
                var scores = new double[3];
                new TreeScorer(trees).Score(new float[3 * trees.Columns], scores);
                Assert.All(scores, score => Assert.True(double.IsFinite(score) || Math.Abs(score) > 1e300));
            }
            catch (InvalidDataException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
        });

    private static TreeEnsemble Ensemble()
    {
        var random = new Random(11);
        return new TreeEnsemble(4, [.. Enumerable.Range(1, 12).Select(leaves => RandomTrees.Make(leaves, 4, random))]);
    }
}
