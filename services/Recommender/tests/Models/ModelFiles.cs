using Platform.Hosting.Models;
using Platform.Hosting.Training;
using Platform.Learning;
using Platform.Recommender.Models;
using Platform.Store.Files;

namespace Platform.Recommender.Tests.Models;

/// <summary>What must be true of the files of every model that answers from neighbours.</summary>
internal static class ModelFiles
{
    public static TrainingRun Run(int cores = 2) => new() { Seed = 1, Cores = cores };

    public static async Task AssertRoundTripAsync<TModel>(TestShop shop) where TModel : class, IModel<TModel>, INeighbourModel
    {
        var model = TModel.Train(await shop.ReadAsync(), Run());
        var (folder, files) = Save(shop, model, "one");

        var loaded = TModel.Load(new VersionReader(folder, files), model.Parameters);

        Assert.Equal(model.Products, loaded.Products);
        Assert.Equal(model.Parameters.GetRawText(), loaded.Parameters.GetRawText());
        for (var item = 0; item < model.Products.Count; item++)
            Assert.Equal(Answer(model, item), Answer(loaded, item));
        Assert.Contains(Enumerable.Range(0, model.Products.Count), item => Answer(model, item).Length > 0);
    }

    public static async Task AssertSameBytesAsync<TModel>(TestShop shop) where TModel : class, IModel<TModel>
    {
        var data = await shop.ReadAsync();
        var (_, one) = Save(shop, TModel.Train(data, Run(cores: 1)), "one");
        var (_, two) = Save(shop, TModel.Train(data, Run(cores: 2)), "two");

        Assert.Equal(one, two);
    }

    /// <summary>A version whose checksums are right and whose arrays are not.</summary>
    public static async Task AssertRefusedAsync<TModel>(TestShop shop, string file) where TModel : class, IModel<TModel>
    {
        var model = TModel.Train(await shop.ReadAsync(), Run());
        var (folder, files) = Save(shop, model, "whole");
        var whole = new VersionReader(folder, files);
        var broken = Folder(shop, "broken");
        var writer = new VersionWriter(broken);
        foreach (var name in files.Select(one => one.Name))
        {
            var bytes = whole.ReadArray<byte>(name);
            writer.Write(name, name == file ? bytes[..^sizeof(int)] : bytes);
        }

        Assert.Throws<CorruptVersionException>(() => TModel.Load(new VersionReader(broken, writer.Files), model.Parameters));
    }

    private static ScoredItem[] Answer<TModel>(TModel model, int item) where TModel : INeighbourModel
    {
        var best = new ScoredItem[20];
        return best[..model.Find([item], default(AllItems), best)];
    }

    private static (string Folder, IReadOnlyList<VersionFile> Files) Save<TModel>(TestShop shop, TModel model, string name)
        where TModel : class, IModel<TModel>
    {
        var folder = Folder(shop, name);
        var writer = new VersionWriter(folder);
        model.Save(writer);
        return (folder, writer.Files);
    }

    private static string Folder(TestShop shop, string name) =>
        Directory.CreateDirectory(Path.Combine(shop.Data.Root, "versions", name)).FullName;
}
