using Platform.Contracts;
using Platform.Store.Products;

namespace Platform.Store.Tests.Products;

public sealed class CatalogueFilesTests : IDisposable
{
    private readonly TemporaryData _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Texts_in_other_languages_come_back_as_they_were_written()
    {
        var dress = new Product
        {
            Id = "a",
            Title = "Red dress",
            Description = "A dress.",
            Translations = new Dictionary<string, ProductText>
            {
                ["sv"] = new() { Title = "Röd klänning", Description = "En klänning." }, ["de"] = new() { Title = "Rotes Kleid" },
            },
        };
        CatalogueFiles.Add(_folder.Folder, [dress], DateTimeOffset.UnixEpoch);
        var read = Catalogue.Read(_folder.Folder).Find("a")!;
        Assert.Equal(dress.Translations.OrderBy(text => text.Key), read.Translations.OrderBy(text => text.Key));
        Assert.Equal(new ProductText { Title = "Röd klänning", Description = "En klänning." }, read.TextIn("sv"));
        Assert.Equal(new ProductText { Title = "Rotes Kleid", Description = "A dress." }, read.TextIn("de"));
        Assert.Equal(new ProductText { Title = "Red dress", Description = "A dress." }, read.TextIn("en"));
    }

    [Fact]
    public void A_product_in_one_language_says_nothing_of_others()
    {
        CatalogueFiles.Add(_folder.Folder, [new Product { Id = "a" }], DateTimeOffset.UnixEpoch);
        Assert.DoesNotContain("translations", File.ReadAllText(CatalogueFiles.All(_folder.Folder).Single()), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Catalogue.Read(_folder.Folder).Find("a")!.Translations);
    }
}
