using Platform.Hosting.Training;
using Platform.Recommender.Models;

namespace Platform.Recommender.Tests.Models;

public sealed class AlsoBoughtTests
{
    private const string Dresses = "Women > Dresses";
    private const string Shoes = "Women > Shoes";
    private const string Tools = "Home > Tools";
    private const string Screws = "Home > Screws";

    [Fact]
    public async Task A_dress_is_bought_with_shoes_and_never_with_itself_its_variants_or_other_dresses()
    {
        await using var shop = Shop();
        await shop.TrainAsync();

        var (rung, products) = await shop.AskAsync("also-bought", 3, "dress-red");

        Assert.Equal("item", rung);
        Assert.Equal("heels", products[0]);
        Assert.DoesNotContain(products, product => product.StartsWith("dress", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Substitutes_stay_out_of_the_rungs_below_too()
    {
        await using var shop = Shop().Bought(50, "dress-blue");
        await shop.TrainAsync("most-sold");

        var (rung, products) = await shop.AskAsync("also-bought", 5, "dress-red");

        Assert.Equal("popular", rung);
        Assert.Equal(["boots", "drill", "heels", "sandals", "screws"], products.Order());
    }

    [Fact]
    public async Task A_product_without_any_purchase_has_an_answer()
    {
        await using var shop = Shop().With("dress-new", Dresses);
        await shop.TrainAsync();

        var (rung, products) = await shop.AskAsync("also-bought", 3, "dress-new");

        Assert.Equal("item", rung);
        Assert.Equal("heels", products[0]);
        Assert.DoesNotContain("drill", products);
    }

    [Fact]
    public async Task Of_a_basket_all_products_count_and_what_stands_for_any_of_them_stays_out()
    {
        await using var shop = Shop().Bought(12, "dress-red", "heels", "screws");
        await shop.TrainAsync();

        var (_, products) = await shop.AskAsync("also-bought", 2, "dress-red", "heels");

        Assert.Equal(["screws", "drill"], products);
    }

    [Fact]
    public async Task Baskets_without_a_catalogue_are_enough()
    {
        await using var shop = new TestShop().Bought(20, "pasta", "sauce").Bought(60, "beer", "crisps");
        await shop.TrainAsync();

        Assert.Equal(("item", "sauce"), await FirstAsync(shop, "pasta"));
        Assert.Equal(("item", "crisps"), await FirstAsync(shop, "beer"));
    }

    [Fact]
    public async Task Without_a_basket_of_two_there_is_nothing_to_learn()
    {
        await using var shop = new TestShop().Bought(20, "pasta");

        var outcome = Assert.Single(await shop.TrainAsync("also-bought"));

        Assert.Null(outcome.Version);
        Assert.Equal("no purchase with two products", outcome.Reason);
    }

    [Fact]
    public async Task What_was_saved_answers_as_what_was_trained()
    {
        await using var shop = Shop();
        await ModelFiles.AssertRoundTripAsync<AlsoBought>(shop);
    }

    [Fact]
    public async Task The_same_seed_trains_the_same_bytes_on_any_number_of_cores()
    {
        await using var shop = Shop();
        await ModelFiles.AssertSameBytesAsync<AlsoBought>(shop);
    }

    [Theory]
    [InlineData("offsets")]
    [InlineData("neighbours")]
    [InlineData("scores")]
    [InlineData("kinds")]
    public async Task Arrays_that_do_not_fit_one_another_are_refused(string file)
    {
        await using var shop = Shop();
        await ModelFiles.AssertRefusedAsync<AlsoBought>(shop, file);
    }

    [Fact]
    public async Task It_is_measured_on_baskets_it_has_not_seen()
    {
        await using var shop = Shop();
        var data = await shop.ReadAsync();
        var model = AlsoBought.Train(data, ModelFiles.Run());

        var metrics = model.Evaluate(new HeldOut
        {
            Products = data.Products,
            NextItems = [],
            Baskets = [[Item(data, "dress-red"), Item(data, "heels")], [Item(data, "drill"), Item(data, "screws")]],
        });

        Assert.Equal(1, metrics["hr@5"]);
        Assert.Equal(1, metrics["next-mrr@20"]);
    }

    private static int Item(TrainingData data, string product) => data.Products.ToList().IndexOf(product);

    private static async Task<(string, string)> FirstAsync(TestShop shop, string product)
    {
        var (rung, products) = await shop.AskAsync("also-bought", 1, product);
        return (rung, Assert.Single(products));
    }

    private static TestShop Shop() => new TestShop()
        .With("dress-red", Dresses, group: "dress").With("dress-green", Dresses, group: "dress").With("dress-blue", Dresses)
        .With("heels", Shoes).With("boots", Shoes).With("sandals", Shoes, isInStock: true)
        .With("drill", Tools).With("screws", Screws)
        .Bought(20, "dress-red", "heels").Bought(6, "dress-red", "dress-green").Bought(8, "dress-blue", "boots")
        .Bought(3, "dress-green", "sandals").Bought(40, "drill", "screws").Viewed(30, "dress-red", "dress-blue");
}
