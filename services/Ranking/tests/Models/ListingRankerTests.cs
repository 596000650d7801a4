using System.Text.Json;
using Platform.Hosting.Training;
using Platform.Ranking.Models;
using Platform.Store.Files;

namespace Platform.Ranking.Tests.Models;

public sealed class ListingRankerTests
{
    private const int Dresses = 60;

    [Fact]
    public async Task A_customers_list_begins_with_what_the_customer_likes()
    {
        await using var shop = new TestShop().WithDresses(Dresses).WithPast(1_500, Dresses);
        var outcome = await shop.TrainAsync();
        Assert.True(outcome.IsChampion, outcome.Reason);
        Assert.InRange(outcome.Metrics["ndcg@20"], 0.1, 1);
        foreach (var (color, history) in new[] { ("red", "p0 p4 p8"), ("blue", "p1 p5 p9") })
        {
            int[] past = [.. history.Split(' ').Select(id => shop.Index.Served!.Products.ProductOf(shop.Index.Served.Model.Products.ToList().IndexOf(id)))];
            var list = await shop.ListAsync(change: question => question with { History = past, Owned = [false, false, false] });
            Assert.Equal(Contracts.Rungs.Personal, list.Rung);
            Assert.Equal(ListingRanker.Name, list.Model);
            // The first four are the model's own; further down variety and new products have their say.
            Assert.All(list.Products.Take(4), product => Assert.Equal(color, shop.Index.Facts.Find(product)!.Colors[0]));
            var session = await shop.ListAsync(change: question => question with { Session = past });
            Assert.Equal(Contracts.Rungs.Session, session.Rung);
            int Of(IEnumerable<int> products) => products.Count(product => shop.Index.Facts.Find(product)!.Colors[0] == color);
            var stranger = await shop.ListAsync();
            Assert.True(Of(session.Products.Take(10)) > Of(stranger.Products.Take(10)));
        }
    }

    [Fact]
    public async Task Without_personal_data_the_list_is_everybodys()
    {
        await using var shop = new TestShop().WithDresses(Dresses).WithPast(800, Dresses);
        await shop.TrainAsync();
        var list = await shop.ListAsync();
        Assert.Equal(Contracts.Rungs.PopularInCategory, list.Rung);
        Assert.Equal(shop.Index.Find(TestShop.Dresses)!.Order(), list.Products.Order());
    }

    [Fact]
    public async Task The_same_data_and_seed_give_the_same_files()
    {
        await using var shop = new TestShop().WithDresses(Dresses).WithPast(600, Dresses);
        var data = await shop.ReadAsync();
        byte[][] Files(int cores)
        {
            var folder = Directory.CreateTempSubdirectory("platform-ranker-").FullName;
            ListingRanker.Train(data, new TrainingRun { Seed = 3, Cores = cores }).Save(new VersionWriter(folder));
            byte[][] files = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
            Directory.Delete(folder, recursive: true);
            return files;
        }

        Assert.Equal(Files(1), Files(2));
    }

    [Fact]
    public async Task A_version_scores_the_same_after_it_was_read_back()
    {
        await using var shop = new TestShop().WithDresses(Dresses).WithPast(600, Dresses);
        var trained = ListingRanker.Train(await shop.ReadAsync(), new TrainingRun { Seed = 3, Cores = 2 });
        var folder = Path.Combine(shop.Data.Root, "version");
        Directory.CreateDirectory(folder);
        var files = new VersionWriter(folder);
        trained.Save(files);
        var read = ListingRanker.Load(new VersionReader(folder, files.Files), trained.Parameters);
        Assert.Equal(trained.Products, read.Products);
        Assert.Equal(JsonSerializer.Serialize(trained.Parameters), JsonSerializer.Serialize(read.Parameters));
        Assert.Equal(trained.Stats.All.SelectMany(counter => counter), read.Stats.All.SelectMany(counter => counter));
        var row = Enumerable.Range(0, Ranking.Features.FeatureSet.Count).Select(feature => feature / 10f).ToArray();
        var (one, other) = (new double[1], new double[1]);
        trained.Scorer.Score(row, one);
        read.Scorer.Score(row, other);
        Assert.Equal(one, other);
    }

    [Fact]
    public async Task Trees_that_are_none_are_refused()
    {
        await using var shop = new TestShop();
        var files = new VersionWriter(Directory.CreateDirectory(Path.Combine(shop.Data.Root, "version")).FullName);
        files.Write("trees", new byte[] { 1, 2, 3 });
        files.Write("products", (string[])["p"]);
        files.Write("stats", new float[11]);
        files.Write("until", new long[1]);
        var reader = new VersionReader(Path.Combine(shop.Data.Root, "version"), files.Files);
        Assert.Contains("trees", Assert.Throws<CorruptVersionException>(() => ListingRanker.Load(reader, JsonSerializer.SerializeToElement(new ListingParameters()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shop_that_showed_too_little_has_no_ranker_and_lists_all_the_same()
    {
        await using var shop = new TestShop().WithDresses(20).WithPast(12, 20);
        var outcome = await shop.TrainAsync();
        Assert.Null(outcome.Version);
        Assert.Contains("at least 50", outcome.Reason, StringComparison.Ordinal);
        var list = await shop.ListAsync();
        Assert.Equal(Contracts.Rungs.Catalogue, list.Rung);
        Assert.Equal(20, list.Products.Length);
    }
}
