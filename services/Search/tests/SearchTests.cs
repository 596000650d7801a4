using CsCheck;
using Platform.Contracts;
using static Platform.Search.Tests.TestShops;

namespace Platform.Search.Tests;

public sealed class SearchTests
{
    [Fact]
    public async Task A_word_of_the_title_finds_the_product_also_in_its_plural()
    {
        await using var shop = Dresses();
        await shop.TrainAsync();
        Assert.Equal(["red-dress", "blue-dress", "green-dress"], (await shop.FindAsync("dress")).Order().Reverse().OrderBy(id => id == "red-dress" ? 0 : id == "blue-dress" ? 1 : 2));
        Assert.Equal((await shop.FindAsync("dress")).Order(), (await shop.FindAsync("dresses")).Order());
    }

    [Fact]
    public async Task Without_a_version_the_catalogue_itself_is_searched()
    {
        await using var shop = Dresses();
        await shop.ChangeAsync();
        var answer = await shop.SearchAsync("red dress");
        Assert.Equal("red-dress", answer.Results[0].Id);
        Assert.Equal("", answer.Version);
        var nothing = await shop.SearchAsync("qzxwv lawnmower");
        Assert.Equal(("none", "", ""), (nothing.Rung, nothing.Model, nothing.Version));
    }

    [Fact]
    public async Task A_product_that_came_after_the_training_is_found()
    {
        await using var shop = Dresses();
        await shop.TrainAsync();
        Assert.Empty(await shop.FindAsync("umbrella"));
        await shop.With("rain", "Wide umbrella", "Women > Umbrellas").ChangeAsync();
        Assert.Equal(["rain"], await shop.FindAsync("umbrella"));
        Assert.Equal(["rain"], await shop.FindAsync("umbrellas"));
    }

    [Fact]
    public async Task What_is_sold_out_is_no_longer_found_and_a_new_price_counts_at_once()
    {
        await using var shop = Dresses();
        await shop.TrainAsync();
        Assert.Contains("red-dress", await shop.FindAsync("dress"));
        await shop.With(Dress("red-dress", "Red dress", "red") with { Availability = Availability.OutOfStock })
            .With(Dress("blue-dress", "Blue dress", "blue") with { Price = new Money(15, "EUR") }).ChangeAsync();
        Assert.DoesNotContain("red-dress", await shop.FindAsync("dress"));
        Assert.Equal(["blue-dress"], await shop.FindAsync("dress under 20"));
    }

    [Fact]
    public async Task A_product_whose_title_has_changed_is_found_by_the_new_one_only()
    {
        await using var shop = Dresses();
        await shop.TrainAsync();
        await shop.With(Dress("red-dress", "Scarlet gown", "red")).ChangeAsync();
        Assert.Contains("red-dress", await shop.FindAsync("gown"));
        Assert.DoesNotContain("red-dress", await shop.FindAsync("\"red dress\" dress", "&filter=color:blue"));
        Assert.Equal("red-dress", (await shop.FindAsync("scarlet"))[0]);
    }

    [Fact]
    public async Task A_slip_of_the_finger_is_mended_and_told()
    {
        await using var shop = Dresses();
        await shop.TrainAsync();
        var answer = await shop.SearchAsync("umbrela drees");
        Assert.Equal("umbrela dress", answer.CorrectedQuery);
        Assert.NotEmpty(answer.Results);
        Assert.Null((await shop.SearchAsync("dress")).CorrectedQuery);
    }

    [Fact]
    public async Task Nothing_relevant_is_an_empty_page_and_no_guess()
    {
        await using var shop = Dresses();
        await shop.TrainAsync();
        var answer = await shop.SearchAsync("qzxwv lawnmower");
        Assert.Empty(answer.Results);
        Assert.Equal(0, answer.TotalSize);
        // A model that found nothing is told from there being none.
        Assert.Equal(("none", "search"), (answer.Rung, answer.Model));
        Assert.NotEmpty(answer.Version);
    }

    [Fact]
    public async Task A_condition_that_nothing_fulfils_is_let_go_and_that_is_said()
    {
        await using var shop = Dresses();
        await shop.TrainAsync();
        var answer = await shop.SearchAsync("dress under 3");
        Assert.Equal(["price:..3"], answer.Relaxed);
        Assert.Equal(3, answer.TotalSize);
    }

    [Fact]
    public async Task What_is_not_wanted_is_left_out()
    {
        await using var shop = new TestShop().With("a", "Leather sandals with heels", "Shoes").With("b", "Flat leather sandals", "Shoes");
        await shop.TrainAsync();
        Assert.Equal(["b"], await shop.FindAsync("sandals no heels"));
        Assert.Equal(["b"], await shop.FindAsync("sandals -heels"));
        Assert.Equal(2, (await shop.FindAsync("sandals")).Length);
    }

    [Fact]
    public async Task Swedish_and_German_compounds_are_found_by_their_parts()
    {
        var shop = new TestShop();
        for (var number = 0; number < 6; number++)
        {
            shop.With($"d{number}", $"Summer dress {number}", sv: $"Sommarklänning modell {number}", de: $"Sommerkleid Modell {number}");
            shop.With($"j{number}", $"Summer jacket {number}", "Women > Jackets", sv: $"Sommar jacka {number}", de: $"Sommer Jacke {number}");
            shop.With($"w{number}", $"Evening dress {number}", "Women > Evening", sv: $"Klänning kväll {number}", de: $"Abend Kleid {number}");
        }

        await using (shop)
        {
            await shop.TrainAsync();
            var swedish = await shop.FindAsync("klänning");
            Assert.Contains("d0", swedish);
            Assert.Contains("w0", swedish);
            Assert.Equal(swedish.Order(), (await shop.FindAsync("klänningar")).Order());
            Assert.Contains("d3", await shop.FindAsync("kleider"));
        }
    }

    [Fact]
    public async Task A_word_that_the_catalogue_does_not_use_is_learned_from_what_was_looked_at_after_it()
    {
        var shop = new TestShop();
        for (var number = 0; number < 30; number++)
        {
            shop.With($"d{number:00}", $"Linen dress {number}", "Women > Dresses").With($"t{number:00}", $"Wool trousers {number}", "Women > Trousers");
            shop.Searched(5, "frock", $"d{number:00}").Searched(5, "slacks", $"t{number:00}");
        }

        await using (shop)
        {
            await shop.TrainAsync();
            var frocks = await shop.FindAsync("frock");
            Assert.True(frocks.Length >= 10, $"{frocks.Length} hits");
            Assert.All(frocks.Take(10), id => Assert.StartsWith("d", id, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_word_that_visitors_replace_stands_for_the_one_they_replace_it_by()
    {
        var shop = Dresses();
        for (var visitor = 0; visitor < 8; visitor++)
            shop.Visit(("frock", []), ("dress", ["red-dress"]));
        await using (shop)
        {
            await shop.TrainAsync();
            Assert.Contains("blue-dress", await shop.FindAsync("frock"));
        }
    }

    [Fact]
    public async Task Facets_count_what_is_left_and_for_their_own_values_what_there_would_be()
    {
        await using var shop = Dresses();
        await shop.TrainAsync();
        var answer = await shop.SearchAsync("dress", "&filter=color:red");
        Assert.Equal(["red-dress"], answer.Results.Select(result => result.Id));
        var colors = answer.Facets.Single(facet => facet.Name == "color").Values.ToDictionary(value => value.Value, value => value.Count);
        Assert.Equal(3, colors.Values.Sum());
        Assert.Equal(1, colors["blue"]);
    }

    [Fact]
    public async Task Facets_are_left_out_on_request()
    {
        await using var shop = Dresses();
        await shop.TrainAsync();
        var answer = await shop.SearchAsync("dress", "&facets=false");
        Assert.Empty(answer.Facets);
        Assert.Equal(3, answer.TotalSize);
    }

    [Fact]
    public async Task Prices_and_dates_put_hits_into_order()
    {
        await using var shop = new TestShop().With("a", "Cheap dress", price: 10).With("b", "Dear dress", price: 90).With("c", "Fair dress", price: 40);
        await shop.TrainAsync();
        Assert.Equal(["a", "c", "b"], await shop.FindAsync("dress", "&sort=price"));
        Assert.Equal(["b", "c", "a"], await shop.FindAsync("dress", "&sort=-price"));
    }

    [Fact]
    public async Task Paging_never_repeats_or_loses_a_product()
    {
        await using var shop = Many(500);
        await shop.TrainAsync();
        foreach (var (query, size) in new[] { ("dress", 7), ("red", 100), ("linen dress", 33), ("coat", 50) })
        {
            var total = (await shop.SearchAsync(query)).TotalSize;
            var all = new List<string>();
            for (var page = 1; page <= (total / size) + 2; page++)
                all.AddRange(await shop.FindAsync(query, $"&page={page}&pageSize={size}"));
            Assert.Equal(total, all.Count);
            Assert.Equal(total, all.Distinct().Count());
        }
    }

    [Fact]
    public async Task Filters_hold_for_every_hit()
    {
        await using var shop = Many(400);
        await shop.TrainAsync();
        var products = Enumerable.Range(0, 400).Select(ManyProduct).ToDictionary(product => product.Id);
        var filter = Gen.Select(OneOf("red", "blue", "green", "black"), OneOf("Acme", "Nord", "Sol"), Gen.Int[0, 80], Gen.Int[0, 120]);
        var cases = new List<(string Color, string Brand, int From, int To, string Query)>();
        Gen.Select(filter, OneOf("dress", "coat", "linen", "wool shirt", "red")).Sample(
            sample => { cases.Add((sample.Item1.Item1, sample.Item1.Item2, sample.Item1.Item3, sample.Item1.Item4, sample.Item2)); }, iter: 60, threads: 1);
        foreach (var (color, brand, from, to, query) in cases)
        {
            var found = await shop.FindAsync(query, $"&filter=color:{color}&filter=brand:{brand}&filter=price:{from}..{from + to}&pageSize=100");
            Assert.All(found, id =>
            {
                var product = products[id];
                Assert.Equal(color, product.Colors[0]);
                Assert.Equal(brand, product.Brand);
                Assert.InRange(product.Price!.Amount, from, from + to);
            });
        }
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_version_byte_for_byte()
    {
        static TestShop Make() => Many(120).Searched(4, "frock", "m010", "m013");
        await using var one = Make();
        await using var other = Make();
        await one.TrainAsync();
        await other.TrainAsync();
        var (first, second) = (Files(one), Files(other));
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.True(file.Value.AsSpan().SequenceEqual(second[file.Key]), file.Key));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static SortedDictionary<string, byte[]> Files(TestShop shop)
    {
        var folder = Directory.EnumerateDirectories(Path.Combine(shop.Data.Root, "models", "search")).Order(StringComparer.Ordinal).Last();
        return new(Directory.EnumerateFiles(folder).Where(file => !file.EndsWith(".json", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes), StringComparer.Ordinal);
    }
}
