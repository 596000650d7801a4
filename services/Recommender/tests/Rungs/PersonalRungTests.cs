namespace Platform.Recommender.Tests.Rungs;

public sealed class PersonalRungTests
{
    [Fact]
    public async Task A_customer_gets_what_others_went_on_to_get_and_nothing_that_is_owned()
    {
        await using var shop = new TestShop().Owning(9, "u", "a", "b", "c").Owning(9, "v", "x", "y", "z").Owning(1, "me", "a", "b");
        await shop.TrainAsync();

        var (rung, products) = await shop.AskCustomerAsync("me0", 20);

        Assert.Equal("personal", rung);
        Assert.Equal("c", products[0]);
        Assert.DoesNotContain("a", products);
        Assert.DoesNotContain("b", products);
    }

    [Fact]
    public async Task What_cannot_be_bought_is_left_out()
    {
        await using var shop = new TestShop().With("a").With("b").With("c", isInStock: false).With("d")
            .Owning(9, "u", "a", "b", "c").Owning(2, "v", "a", "b", "d").Owning(1, "me", "a", "b");
        await shop.TrainAsync();

        var (rung, products) = await shop.AskCustomerAsync("me0", 20);

        Assert.Equal("personal", rung);
        Assert.Equal(["d"], products);
    }

    [Fact]
    public async Task The_catalogue_adds_products_that_nobody_had()
    {
        await using var shop = new TestShop()
            .With("a", "Dresses", color: "red").With("b", "Shoes").With("new", "Dresses", color: "red").With("other", "Shoes")
            .Owning(9, "u", "b", "a").Owning(1, "me", "a");
        await shop.TrainAsync();

        var (rung, products) = await shop.AskCustomerAsync("me0", 2);

        Assert.Equal("personal", rung);
        Assert.Equal(["b", "new"], products.Order());
    }

    [Fact]
    public async Task The_running_session_has_its_say()
    {
        await using var shop = new TestShop().Viewed(40, "x", "y", "z").Viewed(40, "p", "q", "r")
            .Owning(9, "u", "a", "b", "c").Owning(1, "me", "a", "b");
        await shop.TrainAsync();

        var (rung, products) = await shop.AskCustomerAsync("me0", 20, "x", "y");

        Assert.Equal("personal", rung);
        Assert.Contains("z", products);
        Assert.Contains("c", products);
        Assert.True(Array.IndexOf(products, "z") < Array.IndexOf(products, "r") || !products.Contains("r"));
    }

    [Fact]
    public async Task A_stranger_gets_the_running_session_and_without_one_what_sells()
    {
        await using var shop = new TestShop().Viewed(40, "x", "y", "z").Owning(9, "u", "a", "b", "c");
        await shop.TrainAsync();

        Assert.Equal("session", (await shop.AskCustomerAsync("stranger", 1, "x", "y")).Rung);
        Assert.Equal("popular", (await shop.AskCustomerAsync("stranger", 1)).Rung);
    }
}
