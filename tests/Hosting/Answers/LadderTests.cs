using System.Text;
using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Contracts;
using Platform.Hosting.Answers;
using Prometheus;

namespace Platform.Hosting.Tests.Answers;

public sealed class LadderTests
{
    private const int Universe = 40;

    /// <summary>What a rung may do, well or badly.</summary>
    private static readonly Gen<TestRung> AnyRung = Gen.Select(
            Gen.Enum<RungManner>(), Gen.Int[0, Universe - 1].Array[0, 30], Gen.Bool, Gen.Bool)
        .Select((manner, products, keepsDeadline, mayBeShed) => new TestRung(manner, products)
        {
            Limits = new RungLimits { Deadline = TimeSpan.Zero, KeepsDeadline = keepsDeadline, MayBeShed = mayBeShed, Concurrency = 2 },
        });

    [Fact]
    public void Whatever_its_rungs_do_an_answer_has_as_many_products_as_were_asked_for_or_all_there_are() =>
        Gen.Select(AnyRung.Array[0, 5], Gen.Int[1, Universe + 5], Gen.Bool.Array[Universe], Gen.Bool).Sample((rungs, wanted, allowed, isOverloaded) =>
        {
            var last = new TestRung(RungManner.AnswersWithAllowed, [.. Enumerable.Range(0, Universe)]) { Limits = RungLimits.None };
            var ladder = Ladder([.. rungs, last], isOverloaded ? new Overload(-1) : Calm);
            var query = new TestQuery { Wanted = wanted, Allowed = allowed };

            // Several times: what earlier requests left hanging must not harm later ones.
            for (var repeat = 0; repeat < 4; repeat++)
            {
                var answer = ladder.AnswerAsync(query).AsTask().GetAwaiter().GetResult();
                var products = answer.Products.Select(scored => scored.Product).ToArray();
                Assert.Equal(Math.Min(wanted, allowed.Count(isAllowed => isAllowed)), products.Length);
                Assert.Equal(products.Length, products.Distinct().Count());
                Assert.All(products, product => Assert.True(allowed[product]));
            }

            foreach (var rung in rungs)
                rung.LetGo();
        }, iter: 300);

    [Fact]
    public async Task The_best_rung_that_can_answers_and_those_below_fill_up()
    {
        var answer = await Ladder([
            new TestRung(RungManner.Fails, []), new TestRung(RungManner.Answers, [3, 3, 4]) { Name = "second" },
            new TestRung(RungManner.Answers, [4, 5, 6, 7])]).AnswerAsync(Query(4));

        Assert.Equal([3, 4, 5, 6], answer.Products.Select(scored => scored.Product));
        Assert.Equal(("second", "model of second", "1"), (answer.Rung, answer.Model, answer.Version));
    }

    [Fact]
    public async Task A_rung_that_gave_nothing_of_the_answer_is_not_named()
    {
        var answer = await Ladder([new TestRung(RungManner.Answers, [1]) { Name = "first" }, new TestRung(RungManner.Answers, [2]) { Name = "second" }])
            .AnswerAsync(new TestQuery { Wanted = 3, Allowed = [false, false, true] });
        Assert.Equal("second", answer.Rung);
    }

    [Theory]
    [InlineData(3, -1, true)]
    [InlineData(2, -1, true)]
    [InlineData(4, -1, false)]
    [InlineData(3, 2, false)]
    [InlineData(3, 3, false)]
    public async Task A_text_is_handed_on_only_with_all_the_products_that_it_was_written_of(int wanted, int forbidden, bool isHandedOn)
    {
        var text = new AnswerText();
        var ladder = Ladder([
            new TestRung(RungManner.HasNothing, []), new TestRung(RungManner.Answers, [1, 2, 3]) { Text = text },
            new TestRung(RungManner.Answers, [7, 8])]);
        var query = new TestQuery { Wanted = wanted, Allowed = [.. Enumerable.Range(0, Universe).Select(product => product != forbidden)] };
        Assert.Equal(isHandedOn ? text : null, (await ladder.AnswerAsync(query)).Text);
    }

    [Fact]
    public async Task Without_anything_to_show_the_answer_is_empty_and_no_error()
    {
        var answer = await Ladder([new TestRung(RungManner.FailsAtOnce, [])]).AnswerAsync(Query(5));
        Assert.Empty(answer.Products);
        Assert.Equal(Rungs.None, answer.Rung);
    }

    [Fact]
    public async Task A_rung_that_blocks_its_thread_is_left_behind_at_its_deadline()
    {
        using var blocked = new BlockedRung();
        var answer = await Ladder([blocked, new TestRung(RungManner.Answers, [1])]).AnswerAsync(Query(1));
        Assert.Equal(1, answer.Products.Single().Product);
        Assert.True(blocked.IsBlocked);
    }

    [Fact]
    public async Task A_rung_that_hangs_is_soon_left_alone_and_asked_again_when_it_has_come_back()
    {
        var hangs = new TestRung(RungManner.Hangs, [7])
        {
            Limits = new RungLimits { Deadline = TimeSpan.Zero, KeepsDeadline = true, Concurrency = 2 },
        };
        var ladder = Ladder([hangs, new TestRung(RungManner.Answers, [1])]);
        for (var request = 0; request < 10; request++)
            Assert.Equal(1, (await ladder.AnswerAsync(Query(1))).Products.Single().Product);
        Assert.Equal(2, hangs.Asked);

        hangs.LetGo();
        hangs.Manner = RungManner.Answers;

        Assert.Equal(7, (await ladder.AnswerAsync(Query(1))).Products.Single().Product);
    }

    [Fact]
    public async Task What_a_late_rung_still_writes_is_in_nobodys_answer()
    {
        var late = new TestRung(RungManner.Hangs, [])
        {
            Limits = new RungLimits { Deadline = TimeSpan.Zero, KeepsDeadline = true },
        };
        var ladder = Ladder([late, new TestRung(RungManner.Answers, [1, 2, 3])]);
        for (var request = 0; request < 20; request++)
        {
            var answer = await ladder.AnswerAsync(Query(3));
            late.WriteInto([9, 9, 9]);
            Assert.Equal([1, 2, 3], answer.Products.Select(scored => scored.Product));
        }
    }

    [Fact]
    public async Task Overload_sheds_the_costly_rungs_first()
    {
        var costly = new TestRung(RungManner.Answers, [1]) { Limits = new RungLimits { Deadline = TimeSpan.FromMinutes(1), KeepsDeadline = true } };
        var ladder = Ladder([costly, new TestRung(RungManner.Answers, [2])], new Overload(-1));
        Assert.Equal(2, (await ladder.AnswerAsync(Query(1))).Products.Single().Product);
        Assert.Equal(0, costly.Asked);
    }

    [Fact]
    public async Task Patience_waits_for_every_rung_so_that_the_same_question_has_the_same_answer()
    {
        var slow = new TestRung(RungManner.Hangs, [5]) { Limits = new RungLimits { Deadline = TimeSpan.Zero } };
        var asked = Ladder([slow, new TestRung(RungManner.Answers, [1])], new Overload(-1)).AnswerAsync(Query(1), isPatient: true);
        Assert.False(asked.IsCompleted);
        slow.LetGo();
        Assert.Equal(5, (await asked).Products.Single().Product);
    }

    [Fact]
    public async Task Metrics_say_which_rung_answered_and_why_others_did_not()
    {
        var registry = Metrics.NewCustomRegistry();
        var ladder = new Ladder<TestQuery>(
            "shelf",
            [
                new TestRung(RungManner.Hangs, []) { Name = "late", Limits = new RungLimits { Deadline = TimeSpan.Zero, KeepsDeadline = true } },
                new TestRung(RungManner.Fails, []) { Name = "failing" }, new TestRung(RungManner.Answers, [1]) { Name = "good" },
            ],
            Calm, new LadderMetrics(Metrics.WithCustomRegistry(registry)), NullLogger.Instance);
        await ladder.AnswerAsync(Query(1));

        using var text = new MemoryStream();
        await registry.CollectAndExportAsTextAsync(text);
        var metrics = Encoding.UTF8.GetString(text.ToArray());
        Assert.Contains("ladder_answers_total{placement=\"shelf\",rung=\"good\"} 1", metrics, StringComparison.Ordinal);
        Assert.Contains("ladder_rung_missed_total{placement=\"shelf\",rung=\"late\",reason=\"late\"} 1", metrics, StringComparison.Ordinal);
        Assert.Contains("ladder_rung_missed_total{placement=\"shelf\",rung=\"failing\",reason=\"failed\"} 1", metrics, StringComparison.Ordinal);
    }

    private static Overload Calm => new(long.MaxValue);

    private static TestQuery Query(int wanted) => new() { Wanted = wanted, Allowed = [.. Enumerable.Repeat(true, Universe)] };

    private static Ladder<TestQuery> Ladder(IReadOnlyList<IRung<TestQuery>> rungs, Overload? overload = null) =>
        new("test", rungs, overload ?? Calm, new LadderMetrics(Metrics.WithCustomRegistry(Metrics.NewCustomRegistry())), NullLogger.Instance);
}
