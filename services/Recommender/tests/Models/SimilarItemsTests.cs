using Platform.Hosting.Training;
using Platform.Recommender.Models;

namespace Platform.Recommender.Tests.Models;

public sealed class SimilarItemsTests
{
    private const string Dresses = "Women > Dresses";
    private const string Tools = "Home > Tools";

    [Fact]
    public async Task What_is_seen_in_the_same_visits_and_looks_alike_is_similar()
    {
        await using var shop = Shop();
        await shop.TrainAsync();

        var (rung, products) = await shop.AskAsync("similar-items", 2, "dress-red");

        Assert.Equal("item", rung);
        Assert.Equal("dress-blue", products[0]);
    }

    [Fact]
    public async Task The_product_itself_and_its_variants_stay_out()
    {
        await using var shop = Shop();
        await shop.TrainAsync();

        var (_, products) = await shop.AskAsync("similar-items", 20, "dress-red");

        Assert.DoesNotContain("dress-red", products);
        Assert.DoesNotContain("dress-red-long", products);
        Assert.Equal(products.Length, products.Distinct().Count());
    }

    [Fact]
    public async Task A_product_without_history_has_an_answer_by_content()
    {
        await using var shop = Shop().With("dress-new", Dresses, color: "blue", title: "Blue summer dress");
        await shop.TrainAsync();

        var (rung, products) = await shop.AskAsync("similar-items", 2, "dress-new");

        Assert.Equal("item", rung);
        Assert.Equal("dress-blue", products[0]);
        Assert.Contains("dress-new", (await shop.AskAsync("similar-items", 20, "dress-blue")).Products);
    }

    [Fact]
    public async Task Clicks_without_a_catalogue_are_enough()
    {
        await using var shop = new TestShop().Viewed(20, "a", "b").Viewed(20, "c", "d");
        await shop.TrainAsync();

        Assert.Equal("b", (await shop.AskAsync("similar-items", 3, "a")).Products[0]);
    }

    [Fact]
    public async Task A_catalogue_without_any_event_is_enough()
    {
        await using var shop = new TestShop()
            .With("dress-red", Dresses, title: "Summer dress").With("drill", Tools, title: "Drill")
            .With("dress-blue", Dresses, title: "Summer dress");
        var outcome = Assert.Single(await shop.TrainAsync("similar-items"));

        Assert.True(outcome.IsChampion);
        var (rung, products) = await shop.AskAsync("similar-items", 1, "dress-red");
        Assert.Equal(("item", "dress-blue"), (rung, Assert.Single(products)));
    }

    [Fact]
    public async Task Without_either_there_is_nothing_to_learn()
    {
        await using var shop = new TestShop().Viewed(3, "a");

        var outcome = Assert.Single(await shop.TrainAsync("similar-items"));

        Assert.Equal((null, "no visit or history with two products, and no catalogue"), (outcome.Version, outcome.Reason));
    }

    [Fact]
    public async Task Of_several_products_the_newest_counts_most()
    {
        await using var shop = new TestShop().Viewed(20, "a", "b").Viewed(20, "c", "d").Viewed(20, "e", "f");
        await shop.TrainAsync();

        Assert.Equal(["d", "b"], (await shop.AskAsync("similar-items", 2, "a", "c")).Products);
        Assert.Equal(["b", "d"], (await shop.AskAsync("similar-items", 2, "c", "a")).Products);
    }

    [Fact]
    public async Task What_was_saved_answers_as_what_was_trained()
    {
        await using var shop = Shop();
        await ModelFiles.AssertRoundTripAsync<SimilarItems>(shop);
    }

    [Fact]
    public async Task The_same_seed_trains_the_same_bytes_on_any_number_of_cores()
    {
        await using var shop = Shop();
        await ModelFiles.AssertSameBytesAsync<SimilarItems>(shop);
    }

    [Theory]
    [InlineData("offsets")]
    [InlineData("neighbours")]
    [InlineData("scores")]
    public async Task Arrays_that_do_not_fit_one_another_are_refused(string file)
    {
        await using var shop = Shop();
        await ModelFiles.AssertRefusedAsync<SimilarItems>(shop, file);
    }

    [Fact]
    public async Task It_is_measured_by_what_is_looked_at_next()
    {
        await using var shop = new TestShop().Viewed(20, "a", "b").Viewed(20, "c", "d");
        var data = await shop.ReadAsync();
        var model = SimilarItems.Train(data, ModelFiles.Run());
        int Item(string product) => data.Products.ToList().IndexOf(product);

        var metrics = model.Evaluate(new HeldOut
        {
            Products = data.Products,
            Baskets = [],
            NextItems =
            [
                new() { History = [], Session = [Item("a")], Next = Item("b") },
                new() { History = [], Session = [Item("a")], Next = Item("d") },
                // A page that is loaded again asks nothing.
                new() { History = [], Session = [Item("a")], Next = Item("a") },
            ],
        });

        Assert.Equal((0.5, 0.5), (metrics["mrr@20"], metrics["hr@5"]));
    }

    private static TestShop Shop() => new TestShop()
        .With("dress-red", Dresses, group: "red", color: "red", title: "Red summer dress")
        .With("dress-red-long", Dresses, group: "red", color: "red", title: "Red summer dress, long")
        .With("dress-blue", Dresses, color: "blue", title: "Blue summer dress")
        .With("drill", Tools, title: "Drill").With("hammer", Tools, title: "Hammer")
        .Viewed(20, "dress-red", "dress-blue", "dress-red-long").Viewed(20, "drill", "hammer").Viewed(4, "dress-red", "drill");
}
