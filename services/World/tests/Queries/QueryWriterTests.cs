using Platform.World.Goods;
using Platform.World.Queries;
using Platform.World.Tests.Goods;

namespace Platform.World.Tests.Queries;

[Collection(UsualShopTests.Name)]
public sealed class QueryWriterTests(UsualShop shop)
{
    private const int Many = 5_000;

    private static string[] Languages { get; } = ["en", "sv", "de"];

    [Fact]
    public void Words_that_no_text_is_said_to_have_are_in_no_text_of_any_language()
    {
        var known = shop.Products.SelectMany(UsualShop.TextsOf).SelectMany(UsualShop.Words).ToHashSet();
        var absent = Languages.SelectMany(Sayings).Where(saying => saying.Kind == WordKind.Absent).Select(saying => saying.Text).Distinct().ToArray();
        Assert.True(absent.Length > 400, $"Only {absent.Length} words.");
        Assert.All(absent, saying => Assert.DoesNotContain(UsualShop.Words(saying), word => word.Length > 2 && known.Contains(word)));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("de")]
    public void Nor_are_they_parts_of_longer_words_of_their_language(string language)
    {
        var known = shop.Products.Select(product => product.TextIn(language)).SelectMany(text => new[] { text.Title, text.Description })
            .SelectMany(UsualShop.Words).ToHashSet();
        Assert.All(Sayings(language).Where(saying => saying.Kind == WordKind.Absent).SelectMany(saying => UsualShop.Words(saying.Text)).Where(word => word.Length > 4),
            word => Assert.DoesNotContain(known, other => other.Contains(word, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    [InlineData("de")]
    public void Words_that_are_said_to_be_the_shops_are_in_its_texts(string language)
    {
        var known = shop.Products.SelectMany(product => new[] { product.TextIn(language).Title, product.TextIn(language).Description })
            .Concat(shop.Products.SelectMany(product => product.Categories)).SelectMany(UsualShop.Words).ToHashSet();
        var own = Sayings(language).Where(saying => saying.Kind == WordKind.Shop).ToArray();
        var found = own.Count(saying => UsualShop.Words(saying.Text).All(known.Contains));
        // Plurals of some nouns are said by shoppers only.
        Assert.InRange(found / (double)own.Length, language == "en" ? 0.9 : 0.65, 1);
        // "Schuhe" is in "Absatzschuhe".
        Assert.All(Subjects.All.Select(subject => subject.Sayings[language][0]).Where(saying => saying.Kind == WordKind.Shop),
            saying => Assert.All(UsualShop.Words(saying.Text), word => Assert.True(known.Any(other => other.Contains(word, StringComparison.Ordinal)), word)));
    }

    [Theory]
    [InlineData("Midi dresses", "red", "en", "red midi dress")]
    [InlineData("Midi dresses", "red", "sv", "röd midiklänning")]
    [InlineData("Midi dresses", "red", "de", "rotes midikleid")]
    [InlineData("top", "red", "sv", "rött linne")]
    [InlineData("jeans", "black", "sv", "svarta jeans")]
    [InlineData("skirt", "blue", "de", "blauer rock")]
    [InlineData("sneakers", "white", "de", "weiße sneaker")]
    [InlineData("skirt", "blue", "de", "rock blau")]
    public void A_need_is_said_with_the_shops_words_as_its_language_wants_it(string subject, string color, string language, string query)
    {
        var need = new Need { Subject = SubjectOf(subject), Wishes = [new Wish(Aspect.Color, Wardrobe.NumberOf(Wardrobe.Colors, color))] };
        Assert.Contains(query, Written(need, language).Where(written => !written.IsMismatch).Select(written => written.Text.ToLowerInvariant()));
    }

    [Theory]
    [InlineData("en", "frock")]
    [InlineData("en", "gown")]
    [InlineData("en", "crimson dress")]
    [InlineData("de", "rote robe")]
    public void A_need_is_said_with_words_that_no_text_has(string language, string query)
    {
        var need = new Need { Subject = SubjectOf("dress"), Wishes = query.Contains(' ', StringComparison.Ordinal) ? [new Wish(Aspect.Color, 6)] : [] };
        Assert.Contains(Written(need, language), written => written.IsMismatch && written.Text.Equals(query, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Prices_and_what_is_not_wanted_are_said()
    {
        var need = new Need { Subject = SubjectOf("sandals"), PriceCeiling = 50, Avoided = Avoided.Heels };
        Assert.Contains("sandals no heels under 50", Written(need, "en").Select(query => query.Text));
        Assert.Contains("sandaler utan klack max 50", Written(need, "sv").Select(query => query.Text));
        Assert.Contains("sandalen ohne absatz unter 50", Written(need, "de").Select(query => query.Text));
    }

    [Fact]
    public void About_one_query_in_ten_is_mistyped_and_in_a_third_something_is_said_in_words_that_no_text_has()
    {
        var english = Drawn("en");
        Assert.InRange(english.Average(query => query.HasTypo ? 1.0 : 0), 0.06, 0.12);
        Assert.InRange(english.Average(query => query.IsMismatch ? 1.0 : 0), 0.25, 0.5);
        Assert.InRange(english.Average(query => query.Text.Split(' ').Length), 2, 4.5);
        Assert.InRange(Drawn("de").Average(query => query.HasTypo ? 1.0 : 0), 0.08, 0.2);
    }

    [Fact]
    public void Every_mismatched_query_holds_its_absent_words_unless_they_are_mistyped() => Assert.All(
        Languages.SelectMany(Drawn).Where(query => !query.HasTypo),
        query => Assert.All(query.AbsentWords, word => Assert.Contains(word, query.Text, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void The_same_number_is_the_same_query()
    {
        var writer = new QueryWriter(shop.Assortment);
        Assert.Equal(Drawn("en").Select(query => query.Text), Enumerable.Range(0, Many).Reverse().Select(number => writer.Draw(1, number, "en").Text).Reverse());
        Assert.True(Drawn("en").Select(query => query.Text).Distinct().Count() > 0.6 * Many);
    }

    private static IEnumerable<Saying> Sayings(string language) => Subjects.All.SelectMany(subject => subject.Sayings[language])
        .Concat(Scenarios.All.SelectMany(scenario => scenario.Sayings[language])).Concat(AspectWords.All(language));

    private static int SubjectOf(string key) => Array.FindIndex(Subjects.All, subject => subject.Key == key);

    private ShopperQuery[] Drawn(string language)
    {
        var writer = new QueryWriter(shop.Assortment);
        return [.. Enumerable.Range(0, Many).Select(number => writer.Draw(1, number, language))];
    }

    private ShopperQuery[] Written(Need need, string language)
    {
        var writer = new QueryWriter(shop.Assortment);
        return [.. Enumerable.Range(0, 500).Select(number =>
        {
            var dice = new Dice(1, StreamKind.Queries, number);
            return writer.Write(ref dice, need, language);
        })];
    }
}
