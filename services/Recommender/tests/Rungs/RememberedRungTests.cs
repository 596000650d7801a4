using CsCheck;
using Platform.Hosting.Answers;
using Platform.Hosting.Verbs;
using Platform.Recommender.Rungs;
using Prometheus;

namespace Platform.Recommender.Tests.Rungs;

public sealed class RememberedRungTests : IAsyncLifetime
{
    private const string Placement = "you-might-also-like";
    private static readonly string[] Ids = ["a", "b", "c", "d", "unknown"];

    private readonly TestShop _shop = new TestShop().With("a").With("b").With("c").With("d")
        .Viewed(9, "a", "b", "c").Viewed(5, "b", "d", "a").Viewed(3, "d", "c");

    private readonly RecommenderOptions _options = new() { RememberedAnswers = 8 };
    private readonly CountingRung _rung = new();
    private readonly ManualTime _time = new();
    private readonly ICounter _remembered = new LadderMetrics(Metrics.WithCustomRegistry(Metrics.NewCustomRegistry())).Remembered(Placement, "counting");
    private RememberedRung? _remembering;

    public async Task InitializeAsync()
    {
        await _shop.TrainAsync();
        _remembering = new RememberedRung(_rung, _shop.YouMightAlsoLike, _options, _time, _remembered);
    }

    public Task DisposeAsync() => _shop.DisposeAsync().AsTask();

    [Fact]
    public async Task The_same_question_is_answered_once_and_the_rest_is_counted()
    {
        var first = await AskAsync(Question(1, 2));

        Assert.Equal(first, await AskAsync(Question(1, 2)));
        Assert.Equal(first, await AskAsync(Question(1, 2)));
        Assert.Equal(1, _rung.Asked);
        Assert.Equal(2, _remembered.Value);
    }

    [Fact]
    public async Task A_remembered_answer_keeps_its_text_and_no_other_has_it()
    {
        var (first, _) = await AskAsync(Question(1, 2));

        Assert.NotNull(first.Text);
        Assert.Same(first.Text, (await AskAsync(Question(1, 2))).Item1.Text);
        Assert.NotSame(first.Text, (await AskAsync(Question(2, 1))).Item1.Text);
        _time.Pass(_options.RememberedFor);
        Assert.NotSame(first.Text, (await AskAsync(Question(1, 2))).Item1.Text);
    }

    [Fact]
    public async Task Another_question_is_answered_anew()
    {
        await AskAsync(Question(1, 2));

        await AskAsync(Question(2, 1));
        await AskAsync(Question(2));
        await AskAsync(new RecommendationQuery { Wanted = 19, Facts = _shop.Products.Facts, Session = [1, 2] });
        await AskAsync(new RecommendationQuery { Wanted = 20, Facts = _shop.Products.Facts, Session = [1, 2], MayRepeatCurrent = true });

        Assert.Equal(5, _rung.Asked);
    }

    [Fact]
    public async Task What_is_a_shoppers_own_is_not_remembered()
    {
        var facts = _shop.Products.Facts;
        RecommendationQuery[] own =
        [
            new() { Wanted = 20, Facts = facts, Session = [1], Excluded = [3] },
            new() { Wanted = 20, Facts = facts, Session = [1], History = [3] },
            new() { Wanted = 20, Facts = facts, Session = [1], NoVariantsOf = [3] },
            new() { Wanted = 20, Facts = facts, Session = [] },
        ];

        foreach (var query in own)
        {
            await AskAsync(query);
            await AskAsync(query);
        }

        Assert.Equal(2 * own.Length, _rung.Asked);
    }

    [Fact]
    public async Task An_answer_is_forgotten_in_time()
    {
        var first = await AskAsync(Question(1));
        _time.Pass(_options.RememberedFor - TimeSpan.FromTicks(1));
        Assert.Equal(first, await AskAsync(Question(1)));

        _time.Pass(TimeSpan.FromTicks(1));
        var second = await AskAsync(Question(1));

        Assert.NotEqual(first, second);
        Assert.Equal(second, await AskAsync(Question(1)));
    }

    [Fact]
    public async Task A_new_catalogue_ends_what_was_remembered()
    {
        await AskAsync(Question(1));
        await _shop.With("a", isInStock: false).ChangeAsync();

        await AskAsync(Question(1));

        Assert.Equal(2, _rung.Asked);
    }

    [Fact]
    public async Task A_new_version_ends_what_was_remembered()
    {
        await AskAsync(Question(1));
        var before = _shop.YouMightAlsoLike.Version;
        await _shop.Viewed(30, "a", "d", "c", "b").TrainAsync();
        Assert.NotEqual(before, _shop.YouMightAlsoLike.Version);

        await AskAsync(Question(1));

        Assert.Equal(2, _rung.Asked);
    }

    [Fact]
    public async Task No_more_answers_are_remembered_than_was_said()
    {
        for (var product = 0; product < 200; product++)
            await AskAsync(Question(product));
        Assert.Equal(0, _remembered.Value);

        for (var product = 199; product >= 0; product--)
            await AskAsync(Question(product));

        Assert.InRange(_remembered.Value, 1, _options.RememberedAnswers);
    }

    [Fact]
    public async Task What_is_sold_out_leaves_the_answers_with_the_next_catalogue()
    {
        Assert.Contains("c", (await _shop.AskAsync(Placement, 20, "b")).Products);
        await _shop.With("c", isInStock: false).ChangeAsync();

        Assert.DoesNotContain("c", (await _shop.AskAsync(Placement, 20, "b")).Products);
    }

    [Fact]
    public async Task Answers_are_the_same_as_without_remembering()
    {
        await using var other = new TestShop(("Recommender:RememberedAnswers", "0")).With("a").With("b").With("c").With("d")
            .Viewed(9, "a", "b", "c").Viewed(5, "b", "d", "a").Viewed(3, "d", "c");
        await other.TrainAsync();

        await Gen.Select(Gen.Int[0, Ids.Length - 1].Select(place => Ids[place]).Array[1, 3], Gen.Int[1, 5]).SampleAsync(
            async (page, wanted) =>
            {
                var (rung, products) = await _shop.AskAsync(Placement, wanted, page);
                var (otherRung, otherProducts) = await other.AskAsync(Placement, wanted, page);
                Assert.Equal(otherRung, rung);
                Assert.Equal(otherProducts, products);
            },
            iter: 300);
    }

    [Theory]
    [InlineData("RememberedAnswers", "-1")]
    [InlineData("RememberedAnswers", "2")]
    [InlineData("RememberedFor", "00:00:00")]
    public async Task Settings_that_make_no_sense_are_refused(string name, string value)
    {
        await using var shop = new TestShop(($"Recommender:{name}", value));

        Assert.Contains(name, Assert.Throws<UserException>(() => shop.Products).Message, StringComparison.Ordinal);
    }

    private RecommendationQuery Question(params int[] session) =>
        new() { Wanted = 20, Facts = _shop.Products.Facts, Session = session };

    private async Task<(RungAnswer, ScoredProduct)> AskAsync(RecommendationQuery query)
    {
        var buffer = new ScoredProduct[query.Wanted];
        var answer = await _remembering!.AskAsync(query, buffer, Deadline.Never);
        return (answer, buffer[0]);
    }
}
