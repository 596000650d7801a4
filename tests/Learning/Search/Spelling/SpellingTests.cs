using CsCheck;
using Platform.Learning.Search.Spelling;

namespace Platform.Learning.Tests.Search.Spelling;

public sealed class SpellingTests
{
    private static readonly string[] Words = ["dress", "press", "sneaker", "sandal", "cashmere", "windbreaker", "coat", "boat", "bag"];

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("dress", "derss", 1)]
    [InlineData("dress", "dres", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("same", "same", 0)]
    public void Slips_are_counted(string a, string b, int slips) => Assert.Equal(slips, EditDistance.Of(a, b, most: 5));

    [Theory]
    [InlineData("drees", "dress")]
    [InlineData("cashmire", "cashmere")]
    [InlineData("cashmiree", "cashmere")]
    [InlineData("sandla", "sandal")]
    [InlineData("windbraeker", "windbreaker")]
    public void The_nearest_word_is_found(string mistyped, string word) => Assert.Equal(word, Words[Near().Nearest(mistyped)!.Value.Word]);

    [Theory]
    [InlineData("bga")]
    [InlineData("xylophone")]
    [InlineData("dretty")]
    public void Short_and_far_words_are_left_alone(string word) => Assert.Null(Near().Nearest(word));

    [Fact]
    public void Any_single_slip_in_a_word_is_mended() => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 100], Gen.Int[0, 3], Gen.Char['a', 'z']).Sample(
        (which, place, kind, letter) =>
        {
            var word = Words[which];
            var at = place % (word.Length - 1);
            var slipped = kind switch
            {
                0 => word.Remove(at, 1),
                1 => word.Insert(at, letter.ToString()),
                2 => $"{word[..at]}{letter}{word[(at + 1)..]}",
                _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            };
            var nearest = Near().Nearest(slipped);
            return slipped.Length < 4 || (nearest is { } found && found.Slips <= 1 && EditDistance.Of(slipped, Words[found.Word], 1) <= 1);
        });

    [Fact]
    public void Texts_are_completed_by_weight()
    {
        var completions = new Completions([("dress", 0), ("dresser", 1), ("red dress", 2), ("dress", 2), ("drum", 3)], [5, 1, 9, 2]);
        Assert.Equal([2, 0, 3, 1], completions.Find("dr"));
        Assert.Equal([2, 0, 1], completions.Find("dress"));
        Assert.Empty(completions.Find("x"));
        Assert.Empty(completions.Find(""));
    }

    private static DeletionNeighbours Near() => new(Words, [.. Words.Select(_ => 1f)]);
}
