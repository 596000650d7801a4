using Platform.Learning.Ranking;
using Platform.Learning.Ranking.Trees;

namespace Platform.Learning.Tests.Ranking.Trees;

public sealed class LightGbmTextTests
{
    private static readonly string Text = LambdaMart.TrainText(
        ToyLists.Make(40, seed: 1), null, new LambdaMartParameters { Trees = 3, Leaves = 4 });

    [Fact]
    public void All_trees_are_read()
    {
        var trees = LightGbmText.Read(Text);
        Assert.Equal(3, trees.Trees.Count);
        Assert.Equal(ToyLists.Columns, trees.Columns);
        Assert.All(trees.Trees, tree => Assert.Equal(4, tree.Leaves.Length));
    }

    [Theory]
    [InlineData("num_cat=0", "num_cat=1", "categorical")]
    [InlineData("is_linear=0", "is_linear=1", "linear")]
    [InlineData("num_class=1", "num_class=3", "class")]
    [InlineData("end of trees", "", "breaks off")]
    [InlineData("left_child=", "left_child=x ", "left_child")]
    [InlineData("left_child=", "left_child=7 ", "fit")]
    [InlineData("decision_type=2", "decision_type=6", "zeros")]
    [InlineData("decision_type=2", "decision_type=3", "categorical")]
    public void What_the_scorer_does_not_do_is_refused_by_name(string from, string to, string said)
    {
        var changed = Text.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Text, changed);
        Assert.Contains(said, Assert.Throws<InvalidDataException>(() => LightGbmText.Read(changed)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_text_is_no_model() => Assert.Throws<InvalidDataException>(() => LightGbmText.Read("{}"));
}
