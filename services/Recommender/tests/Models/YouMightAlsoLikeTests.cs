using Platform.Hosting.Training;
using Platform.Learning;
using Platform.Recommender.Models;
using Platform.Store.Files;

namespace Platform.Recommender.Tests.Models;

public sealed class YouMightAlsoLikeTests
{
    [Fact]
    public async Task What_was_saved_and_loaded_answers_as_before()
    {
        await using var shop = Shop();
        var model = YouMightAlsoLike.Train(await shop.ReadAsync(), Run());
        var loaded = YouMightAlsoLike.Load(Save(shop, model, "version"), model.Parameters);

        Assert.Equal(model.Products, loaded.Products);
        Assert.Equal(model.Parameters.GetRawText(), loaded.Parameters.GetRawText());
        for (var item = 0; item < model.Products.Count; item++)
        {
            Assert.NotEmpty(Answer(model, item));
            Assert.Equal(Answer(model, item), Answer(loaded, item));
        }
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_bytes_on_any_number_of_cores()
    {
        await using var shop = Shop();
        var data = await shop.ReadAsync();
        var (one, two) = (Folder(shop, "one"), Folder(shop, "two"));
        YouMightAlsoLike.Train(data, Run() with { Cores = 1 }).Save(one);
        YouMightAlsoLike.Train(data, Run() with { Cores = 4 }).Save(two);

        Assert.Equal(one.Files, two.Files);
    }

    [Fact]
    public async Task Known_parameters_are_used_and_not_searched_for()
    {
        await using var shop = Shop();
        var data = await shop.ReadAsync();
        var first = YouMightAlsoLike.Train(data, Run());
        var again = YouMightAlsoLike.Train(data, Run() with { Seed = 99, Parameters = first.Parameters });

        Assert.Equal(first.Parameters.GetRawText(), again.Parameters.GetRawText());
    }

    [Theory]
    [InlineData("session-offsets")]
    [InlineData("session-items")]
    [InlineData("session-ages")]
    [InlineData("session-list-offsets")]
    [InlineData("session-lists")]
    [InlineData("session-counts")]
    [InlineData("session-nearby")]
    [InlineData("session-nearby-weights")]
    public async Task Arrays_that_do_not_fit_one_another_are_refused(string name)
    {
        await using var shop = Shop();
        var model = YouMightAlsoLike.Train(await shop.ReadAsync(), Run());

        Assert.Throws<CorruptVersionException>(() => YouMightAlsoLike.Load(Broken(shop, model, name), model.Parameters));
    }

    [Theory]
    [InlineData("history-offsets")]
    [InlineData("history-neighbours")]
    [InlineData("history-scores")]
    [InlineData("history-counts")]
    public async Task Arrays_of_histories_that_do_not_fit_one_another_are_refused(string name)
    {
        await using var shop = Customers();
        var model = YouMightAlsoLike.Train(await shop.ReadAsync(), Run());

        Assert.Throws<CorruptVersionException>(() => YouMightAlsoLike.Load(Broken(shop, model, name), model.Parameters));
    }

    [Fact]
    public async Task What_was_learnt_from_histories_is_saved_and_loaded_and_the_same_on_any_number_of_cores()
    {
        await using var shop = Customers();
        var data = await shop.ReadAsync();
        var model = YouMightAlsoLike.Train(data, Run() with { Cores = 1 });
        var again = YouMightAlsoLike.Train(data, Run() with { Cores = 4 });
        var loaded = YouMightAlsoLike.Load(Save(shop, model, "one"), model.Parameters);
        var other = Folder(shop, "two");
        again.Save(other);

        Assert.Equal(model.Parameters.GetRawText(), loaded.Parameters.GetRawText());
        Assert.Equal(AnswerTo(model, 0, 1), AnswerTo(loaded, 0, 1));
        Assert.NotEmpty(AnswerTo(loaded, 0, 1));
        var first = Folder(shop, "three");
        model.Save(first);
        Assert.Equal(first.Files, other.Files);
    }

    [Fact]
    public async Task It_is_measured_on_what_customers_got_next()
    {
        await using var shop = Customers();
        var model = YouMightAlsoLike.Train(await shop.ReadAsync(), Run());
        var heldOut = new HeldOut
        {
            Products = ["a", "b", "c", "unheard-of"],
            NextItems = [Purchase([0, 1], 2), Purchase([0], 3)],
            Baskets = [],
        };

        var metrics = model.Evaluate(heldOut);

        // The first is found in the first place, since what the customer has is left out; the second cannot be.
        Assert.Equal(0.5, metrics["mrr@20"], 12);
    }

    [Fact]
    public async Task A_version_holds_no_id_of_a_person()
    {
        await using var shop = Customers();
        await shop.TrainAsync("you-might-also-like");

        var files = Directory.EnumerateFiles(shop.Data.Models, "*", SearchOption.AllDirectories).ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain("customer", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_any_visit_of_two_products_there_is_nothing_to_learn()
    {
        await using var shop = new TestShop().Viewed(5, "a").Bought(3, "a", "b");
        var data = await shop.ReadAsync();

        Assert.Throws<NothingToLearnException>(() => YouMightAlsoLike.Train(data, Run()));
    }

    [Fact]
    public async Task It_is_measured_on_what_came_next_in_sessions()
    {
        await using var shop = Shop();
        var data = await shop.ReadAsync();
        var model = YouMightAlsoLike.Train(data, Run());
        // Numbered otherwise than the model's own items, and one of them unheard of.
        var heldOut = new HeldOut
        {
            Products = ["unheard-of", "e", "d", "c", "b", "a"],
            NextItems = [Next([5], 4), Next([4], 0), Next([], 5)],
            Baskets = [],
        };

        var metrics = model.Evaluate(heldOut);

        Assert.Equal(0.5, metrics["mrr@20"], 12);
        Assert.Equal(0.5, metrics["hr@20"], 12);
    }

    /// <summary>Most shoppers go from a to b, from c to d; some go on to e.</summary>
    private static TestShop Shop() =>
        new TestShop().Viewed(9, "a", "b").Viewed(9, "c", "d").Viewed(3, "a", "b", "e").Viewed(2, "d", "e");

    /// <summary>Most customers get a, then b, then c; some go on to d.</summary>
    private static TestShop Customers() => new TestShop().Owning(9, "customer", "a", "b", "c").Owning(3, "other-customer", "b", "c", "d");

    private static NextItemQuery Purchase(int[] history, int next) => new() { History = history, Session = [], Next = next };

    private static ScoredItem[] AnswerTo(YouMightAlsoLike model, params int[] history)
    {
        var best = new ScoredItem[20];
        return best[..model.ContinueHistory(history, [], default(AllItems), best)];
    }

    /// <summary>A version of which one array lacks its end.</summary>
    private static VersionReader Broken(TestShop shop, YouMightAlsoLike model, string name)
    {
        var whole = Folder(shop, "whole");
        model.Save(whole);
        var reader = new VersionReader(PathOf(shop, "whole"), whole.Files);
        var broken = Folder(shop, "broken");
        foreach (var file in whole.Files)
        {
            var bytes = reader.ReadArray<byte>(file.Name);
            broken.Write(file.Name, file.Name == name ? bytes[..^sizeof(int)] : bytes);
        }

        return new VersionReader(PathOf(shop, "broken"), broken.Files);
    }

    private static NextItemQuery Next(int[] session, int next) => new() { History = [], Session = session, Next = next };

    private static TrainingRun Run() => new() { Seed = 1, Cores = 2 };

    private static ScoredItem[] Answer(YouMightAlsoLike model, int item)
    {
        var best = new ScoredItem[20];
        return best[..model.ContinueSession([item], default(AllItems), best)];
    }

    private static VersionReader Save(TestShop shop, YouMightAlsoLike model, string name)
    {
        var files = Folder(shop, name);
        model.Save(files);
        return new VersionReader(PathOf(shop, name), files.Files);
    }

    private static VersionWriter Folder(TestShop shop, string name) => new(Directory.CreateDirectory(PathOf(shop, name)).FullName);

    private static string PathOf(TestShop shop, string name) => Path.Combine(shop.Data.Root, name);
}
