using Platform.World.Goods;
using Platform.World.Goods.Words;

namespace Platform.World.Tests.Goods;

/// <summary>Adjectives agree with nouns; by hand, and over all titles of the shop.</summary>
[Collection(UsualShopTests.Name)]
public sealed class GrammarTests(UsualShop shop)
{
    private static string[] Endings { get; } = ["e", "er", "es"];

    [Theory]
    [InlineData("red", "Women > Dresses > Midi dresses", "röd midiklänning", "rotes Midikleid")]
    [InlineData("red", "Women > Tops > Vest tops", "rött linne", "rotes Top")]
    [InlineData("red", "Women > Trousers > Jeans", "röda jeans", "rote Jeans")]
    [InlineData("red", "Women > Skirts > Mini skirts", "röd minikjol", "roter Minirock")]
    [InlineData("red", "Women > Shoes > Boots", "röda stövlar", "rote Stiefel")]
    [InlineData("black", "Women > Accessories > Belts", "svart skärp", "schwarzer Gürtel")]
    [InlineData("white", "Women > Accessories > Necklaces", "vitt halsband", "weiße Halskette")]
    [InlineData("navy", "Women > Tops > Vest tops", "marinblått linne", "marineblaues Top")]
    [InlineData("grey", "Women > Shoes > Sneakers", "grå sneakers", "graue Sneaker")]
    [InlineData("pink", "Women > Tops > Blouses", "rosa blus", "rosafarbene Bluse")]
    [InlineData("beige", "Women > Coats & jackets > Coats", "beige kappa", "beigefarbener Mantel")]
    [InlineData("sand", "Women > Accessories > Earrings", "sandfärgade örhängen", "sandfarbene Ohrringe")]
    [InlineData("purple", "Women > Accessories > Sunglasses", "lila solglasögon", "violette Sonnenbrille")]
    [InlineData("turquoise", "Women > Tops > Vest tops", "turkost linne", "türkisfarbenes Top")]
    [InlineData("burgundy", "Men > Shirts", "vinröd skjorta", "burgunderrotes Hemd")]
    public void A_shade_agrees_with_the_noun(string shade, string path, string swedish, string german) =>
        AssertAgrees(Adjectives.Shades.Single(one => one.Word.Term == shade).Word, path, swedish, german);

    [Theory]
    [InlineData("striped", "Women > Tops > Vest tops", "randigt linne", "gestreiftes Top")]
    [InlineData("floral", "Women > Dresses > Summer dresses", "blommig sommarklänning", "geblümtes Sommerkleid")]
    [InlineData("embroidered", "Women > Trousers > Jeans", "broderade jeans", "bestickte Jeans")]
    [InlineData("embroidered", "Women > Tops > Vest tops", "broderat linne", "besticktes Top")]
    [InlineData("checked", "Women > Accessories > Scarves", "rutig halsduk", "karierter Schal")]
    public void A_pattern_agrees_with_the_noun(string pattern, string path, string swedish, string german) =>
        AssertAgrees(Adjectives.Patterns.Single(one => one.Term == pattern), path, swedish, german);

    [Fact]
    public void Every_adjective_of_every_title_agrees()
    {
        var adjectives = Adjectives.Shades.Select(shade => shade.Word).Concat(Adjectives.Patterns).Concat(Adjectives.Styles).ToArray();
        var swedish = adjectives.SelectMany(word => new[] { word.Common, word.Neuter, word.Plural }.Select(form => (form, word)))
            .ToLookup(entry => entry.form, entry => entry.word);
        var german = adjectives.SelectMany(word => Endings.Select(ending => (form: word.Stem + ending, word)))
            .ToLookup(entry => entry.form, entry => entry.word);
        var checkedWords = 0;
        foreach (var (garment, product) in shop.Assortment.Garments.Zip(shop.Products))
        {
            var names = Wardrobe.Categories[garment.Category].Names;
            foreach (var word in WordsOf(product.Translations["sv"].Title!).Where(swedish.Contains))
                Assert.True(swedish[word].Any(adjective => adjective.InSwedish(names.SwedishGender) == word), $"{word}: {product.Translations["sv"].Title}");
            foreach (var word in WordsOf(product.Translations["de"].Title!).Where(german.Contains))
            {
                Assert.True(german[word].Any(adjective => adjective.InGerman(names.GermanGender) == word), $"{word}: {product.Translations["de"].Title}");
                checkedWords++;
            }
        }

        Assert.True(checkedWords > 40_000, $"Only {checkedWords} adjectives were found.");
    }

    [Fact]
    public void English_articles_fit_the_word_that_follows() => Assert.All(shop.Products, product =>
    {
        var words = product.Description!.Split(' ');
        for (var word = 0; word < words.Length - 1; word++)
        {
            if (words[word] is "a" or "A")
                Assert.DoesNotContain(words[word + 1][0], "aeioAEIO");
            else if (words[word] is "an" or "An")
                Assert.Contains(words[word + 1][0], "aeiou");
        }
    });

    [Fact]
    public void Texts_begin_with_a_capital_and_end_with_a_full_stop_and_hold_no_gaps() => Assert.All(shop.Products, product =>
        Assert.All(product.Translations.Values.Select(text => (text.Title, text.Description)).Append((product.Title, product.Description)), text =>
        {
            Assert.True(!char.IsLower(text.Title![0]) && !char.IsLower(text.Description![0]) && text.Description[^1] == '.', text.ToString());
            Assert.DoesNotContain("  ", text.Title + text.Description, StringComparison.Ordinal);
            Assert.DoesNotContain(" ,", text.Title + text.Description, StringComparison.Ordinal);
        }));

    private static IEnumerable<string> WordsOf(string title) => title.Split([' ', ',', ':'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => char.ToLowerInvariant(word[0]) + word[1..]);

    private static void AssertAgrees(Adjective word, string path, string swedish, string german)
    {
        var names = Wardrobe.Categories.Single(category => category.Path == path).Names;
        Assert.Equal(swedish, $"{word.InSwedish(names.SwedishGender)} {names.Swedish}");
        Assert.Equal(german, $"{word.InGerman(names.GermanGender)} {names.German}");
    }
}
