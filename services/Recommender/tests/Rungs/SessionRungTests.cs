namespace Platform.Recommender.Tests.Rungs;

public sealed class SessionRungTests
{
    private const string Placement = "you-might-also-like";

    [Fact]
    public async Task The_running_session_is_continued_as_others_went_on()
    {
        await using var shop = new TestShop().Viewed(9, "a", "b", "c").Viewed(9, "x", "y", "z");
        await shop.TrainAsync();

        var (rung, products) = await shop.AskAsync(Placement, 1, "y");

        Assert.Equal("session", rung);
        Assert.Equal(["z"], products);
    }

    [Fact]
    public async Task What_was_seen_earlier_may_come_back_and_the_current_product_not_even_from_the_rungs_below()
    {
        await using var shop = new TestShop().Viewed(9, "a", "b", "c");
        await shop.TrainAsync();

        var (_, products) = await shop.AskAsync(Placement, 20, "a", "b");

        Assert.Equal(["a", "c"], products.Order());
    }

    [Fact]
    public async Task Where_shoppers_look_again_at_once_the_current_product_may_come_back()
    {
        await using var shop = new TestShop().Viewed(200, "a", "a", "a", "b", "b", "b");
        await shop.TrainAsync();

        var (_, products) = await shop.AskAsync(Placement, 20, "a");

        Assert.Equal(["a", "b"], products.Order());
    }

    [Fact]
    public async Task Products_that_nobody_ever_looked_at_break_nothing()
    {
        await using var shop = new TestShop().With("new").With("a").With("b").With("c").Viewed(9, "a", "b", "c");
        await shop.TrainAsync();

        Assert.Equal("c", (await shop.AskAsync(Placement, 1, "b", "never-heard-of")).Products[0]);
        Assert.Equal(3, (await shop.AskAsync(Placement, 3, "new")).Products.Length);
        Assert.Equal(4, (await shop.AskAsync(Placement, 20, "never-heard-of")).Products.Length);
    }

    [Fact]
    public async Task What_cannot_be_bought_is_left_out()
    {
        await using var shop = new TestShop().With("a").With("b", isInStock: false).With("c").Viewed(9, "a", "b", "c");
        await shop.TrainAsync();

        Assert.Equal(["c"], (await shop.AskAsync(Placement, 20, "a")).Products);
    }

    [Fact]
    public async Task Variants_of_one_product_do_not_fill_the_answer()
    {
        await using var shop = new TestShop().With("a").With("z")
            .With("red", group: "shirt").With("green", group: "shirt").With("blue", group: "shirt")
            .Viewed(9, "a", "red").Viewed(8, "a", "green").Viewed(7, "a", "blue").Viewed(1, "a", "z");
        await shop.TrainAsync();

        var (_, products) = await shop.AskAsync(Placement, 3, "a");

        Assert.Equal(2, products.Count(product => product != "z"));
        Assert.Contains("z", products);
    }
}
