using Platform.World.Queries;

namespace Platform.World.Tests.Queries;

public sealed class TyposTests
{
    [Fact]
    public void A_mistake_is_one_edit_in_one_word_and_short_words_have_none()
    {
        for (var number = 0; number < 3_000; number++)
        {
            var dice = new Dice(1, StreamKind.Queries, number);
            var typed = Typos.Type(ref dice, "red striped dresses 50", "en").Split(' ');
            Assert.Equal(4, typed.Length);
            Assert.Equal(("red", "50"), (typed[0], typed[3]));
            Assert.InRange(Distance("striped", typed[1]) + Distance("dresses", typed[2]), 0, 1);
        }
    }

    [Fact]
    public void Umlauts_are_lost_in_some_and_spelled_out_in_german_only()
    {
        Assert.Contains("klanning", Typed("klänning", "sv"));
        Assert.DoesNotContain("klaenning", Typed("klänning", "sv"));
        Assert.Contains("gruen", Typed("grün", "de"));
        Assert.Contains("grun", Typed("grün", "de"));
        Assert.Equal(["grün"], Typed("grün", "en").Distinct());
    }

    private static string[] Typed(string text, string language) => [.. Enumerable.Range(0, 500).Select(number =>
    {
        var dice = new Dice(1, StreamKind.Queries, number);
        return Typos.Type(ref dice, text, language);
    })];

    /// <summary>Edits between two words, two letters that change places being one (Damerau 1964).</summary>
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
