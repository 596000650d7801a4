using Platform.Hosting.Training;
using Platform.Recommender.Models;
using Platform.Store.Files;

namespace Platform.Recommender.Tests.Models;

public sealed class MostSoldTests
{
    private const int Month = 0;
    private const int Ever = 1;

    [Fact]
    public async Task The_best_seller_comes_first_and_quantities_count()
    {
        await using var shop = new TestShop().BoughtOnDay(0, "a").BoughtOnDay(0, "a").BoughtOnDay(1, "b", quantity: 3).BoughtOnDay(2, "c");

        Assert.Equal(["b 3", "a 2", "c 1"], await BestAsync(shop, RankingScope.Everywhere, Ever));
    }

    [Fact]
    public async Task The_narrow_window_forgets_what_sold_before_it()
    {
        await using var shop = new TestShop().BoughtOnDay(0, "old", quantity: 9).BoughtOnDay(60, "new").BoughtOnDay(70, "new");

        Assert.Equal(["new 2"], await BestAsync(shop, RankingScope.Everywhere, Month));
        Assert.Equal(["old 9", "new 2"], await BestAsync(shop, RankingScope.Everywhere, Ever));
    }

    [Fact]
    public async Task The_window_reaches_back_28_days_from_the_last_sale()
    {
        await using var shop = new TestShop().BoughtOnDay(1, "within").BoughtOnDay(0, "without").BoughtOnDay(29, "last");

        Assert.Equal(["last 1", "within 1"], (await BestAsync(shop, RankingScope.Everywhere, Month)).Order());
    }

    [Fact]
    public async Task A_sale_counts_in_its_category_and_in_all_above_it()
    {
        await using var shop = new TestShop()
            .With("midi", "Women > Dresses > Midi").With("boots", "Women > Shoes").With("shirt", "Men > Shirts")
            .BoughtOnDay(0, "midi").BoughtOnDay(0, "boots", quantity: 2).BoughtOnDay(0, "shirt", quantity: 5);

        Assert.Equal(["midi 1"], await BestAsync(shop, RankingScope.Category("Women > Dresses > Midi"), Ever));
        Assert.Equal(["midi 1"], await BestAsync(shop, RankingScope.Category("Women > Dresses"), Ever));
        Assert.Equal(["boots 2", "midi 1"], await BestAsync(shop, RankingScope.Category("Women"), Ever));
        Assert.Empty(await BestAsync(shop, RankingScope.Category("Children"), Ever));
    }

    [Fact]
    public async Task A_region_has_its_own_best_sellers()
    {
        await using var shop = new TestShop()
            .BoughtOnDay(0, "a", quantity: 3, region: "SE").BoughtOnDay(0, "b", region: "DE").BoughtOnDay(0, "b", region: "SE");

        Assert.Equal(["a 3", "b 1"], await BestAsync(shop, RankingScope.Region("SE"), Ever));
        Assert.Equal(["b 1"], await BestAsync(shop, RankingScope.Region("DE"), Ever));
    }

    [Fact]
    public async Task Without_any_purchase_views_are_counted()
    {
        await using var shop = new TestShop().Viewed(3, "a", "b").Viewed(1, "b");

        Assert.Equal(["b 4", "a 3"], await BestAsync(shop, RankingScope.Everywhere, Ever));
    }

    [Fact]
    public async Task With_a_purchase_views_are_not_counted()
    {
        await using var shop = new TestShop().Viewed(3, "a").BoughtOnDay(0, "b");

        Assert.Equal(["b 1"], await BestAsync(shop, RankingScope.Everywhere, Ever));
    }

    [Fact]
    public async Task Without_either_there_is_nothing_to_learn()
    {
        await using var shop = new TestShop().With("a");
        var data = await shop.ReadAsync();

        Assert.Throws<NothingToLearnException>(() => MostSold.Train(data, ModelFiles.Run()));
    }

    [Theory]
    [InlineData("offsets")]
    [InlineData("items")]
    [InlineData("counts")]
    public async Task Arrays_that_do_not_fit_one_another_are_refused(string file)
    {
        await using var shop = new TestShop().Bought(3, "a", "b");
        await ModelFiles.AssertRefusedAsync<MostSold>(shop, file);
    }

    [Fact]
    public async Task The_category_of_the_page_is_asked_before_the_shop()
    {
        await using var shop = new TestShop()
            .With("midi", "Women > Dresses").With("maxi", "Women > Dresses").With("boots", "Women > Shoes").With("shirt", "Men > Shirts")
            .BoughtOnDay(0, "maxi").BoughtOnDay(0, "boots", quantity: 2).BoughtOnDay(0, "shirt", quantity: 5);
        await shop.TrainAsync("most-sold");

        var (rung, products) = await shop.AskAsync("similar-items", 3, "midi");

        Assert.Equal("popular-in-category", rung);
        Assert.Equal(["maxi", "boots", "shirt"], products);
    }

    /// <summary>The ranking of a trained model that was saved and read back.</summary>
    private static async Task<string[]> BestAsync(TestShop shop, RankingScope scope, int window)
    {
        var model = MostSold.Train(await shop.ReadAsync(), ModelFiles.Run());
        var folder = Directory.CreateTempSubdirectory("platform-most-sold-").FullName;
        try
        {
            var writer = new VersionWriter(folder);
            model.Save(writer);
            var loaded = MostSold.Load(new VersionReader(folder, writer.Files), model.Parameters);
            var best = loaded.Best(scope, window);
            return [.. best.Items.ToArray().Zip(best.Counts.ToArray(), (item, count) => $"{loaded.Products[item]} {count}")];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
