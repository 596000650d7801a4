using System.Runtime.CompilerServices;
using Platform.World.Goods;

namespace Platform.World.Tests.Goods;

[Collection(UsualShopTests.Name)]
public sealed class LexiconTests(UsualShop shop)
{
    [Theory]
    [InlineData("Dresses", "sv", "Klänningar")]
    [InlineData("Summer dresses", "de", "Sommerkleider")]
    [InlineData("navy", "sv", "marinblå")]
    [InlineData("navy", "de-AT", "marineblau")]
    [InlineData("cotton", "de", "Baumwolle")]
    [InlineData("polka-dot", "sv", "prickig")]
    [InlineData("V-neck", "DE", "V-Ausschnitt")]
    [InlineData("neckline", "sv", "Halsringning")]
    [InlineData("Dresses", "en", "Dresses")]
    [InlineData("Dresses", "nl", "Dresses")]
    [InlineData("zorp", "sv", "zorp")]
    public void A_term_is_translated_where_it_is_known(string term, string language, string translated) => Assert.Equal(translated, Lexicon.Translate(term, language));

    [Fact]
    public void Everything_that_facets_and_menus_show_is_known()
    {
        var terms = shop.Products.SelectMany(product => product.Categories.SelectMany(path => path.Split(" > ")).Concat(product.Colors)
            .Concat(product.Attributes.Keys.Where(IsShown)).Concat(product.Attributes.Where(attribute => IsShown(attribute.Key)).SelectMany(attribute => attribute.Value)));
        Assert.All(terms.Distinct(), term => Assert.True(Lexicon.Knows(term), term));
    }

    [Fact]
    public void The_list_of_attributes_names_all_that_products_have()
    {
        var listed = File.ReadAllText(Path.Combine(Root(), "docs", "demo-catalogue.md"));
        var rows = listed.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .ToDictionary(line => line.Split('`')[1], line => line.Split('|')[2].Split([", ", "; "], StringSplitOptions.TrimEntries));
        var had = shop.Products.SelectMany(product => product.Attributes).GroupBy(attribute => attribute.Key)
            .ToDictionary(group => group.Key, group => group.SelectMany(attribute => attribute.Value).Distinct().ToArray());
        Assert.Equal(rows.Keys.Order(), had.Keys.Order());
        Assert.All(had.Where(attribute => IsShown(attribute.Key)), attribute => Assert.Equal(rows[attribute.Key].Order(), attribute.Value.Order()));
    }

    private static bool IsShown(string attribute) => attribute is not ("margin" or "soldOutSizes");

    private static string Root([CallerFilePath] string thisFile = "")
    {
        var folder = Path.GetDirectoryName(thisFile)!;
        while (!File.Exists(Path.Combine(folder, "Platform.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
