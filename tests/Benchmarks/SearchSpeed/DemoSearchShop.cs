using Platform.Benchmarks.Processes;
using Platform.Benchmarks.SearchQuality;
using Platform.Store;
using Platform.Store.Products;
using Platform.World;
using Platform.World.Goods;
using Platform.World.Queries;

namespace Platform.Benchmarks.SearchSpeed;

/// <summary>The demo shop with fifty thousand products and searches to learn from, trained once and kept between runs.</summary>
internal static class DemoSearchShop
{
    private const int Searches = 40_000;

    public static readonly WorldOptions Options = new() { Products = 50_000, Now = new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero) };

    /// <summary>The service as it was built beside this program.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, "Platform.Search.dll");

    /// <summary>The data folder, with a trained index in it.</summary>
    public static async Task<string> MakeAsync()
    {
        var folder = Workspace.Keep("search-50000");
        var data = new DataFolder(folder);
        if (CatalogueFiles.All(data).Count == 0)
        {
            var assortment = Assortment.Create(Options);
            var catalogue = Catalogue.Of(ProductCards.Of(assortment, Options));
            PastSearches.Write(folder, assortment, catalogue, Searches, Options.Seed);
            CatalogueFiles.Add(data, catalogue.Products, Options.Now);
        }

        if (!Directory.Exists(Path.Combine(data.Root, "models", "search")))
            await Command.RunAsync("dotnet", Program, "train", "--data", folder);
        return folder;
    }

    /// <summary>Queries such as shoppers type, in three languages, mistakes included.</summary>
    public static string[] Queries(int count)
    {
        var writer = new QueryWriter(Assortment.Create(Options));
        return [.. Enumerable.Range(Searches, count).Select(number => writer.Draw(Options.Seed, number, PastSearches.LanguageOf(number)).Text)];
    }
}
