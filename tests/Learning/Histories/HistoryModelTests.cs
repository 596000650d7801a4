using CsCheck;
using Platform.Learning.Histories;

namespace Platform.Learning.Tests.Histories;

public sealed class HistoryModelTests
{
    [Fact]
    public void Likeness_is_the_one_worked_out_by_hand()
    {
        // Item 0 meets item 1 twice at one step and item 2 once at two steps; 0 and 1 occur twice, 2 once.
        var model = Shops.Learn(Shops.Histories(3, [0, 1, 2], [0, 1]), Shops.Plain);
        double[] bestOfEach = [2 / 2.0, 1 / Math.Sqrt(2), 0.5 / Math.Sqrt(2)];
        var scale = 1 / bestOfEach.Average();

        var answer = Shops.Ask(model, 5, 0);

        Assert.Equal([1, 2], answer.Select(scored => scored.Item));
        Assert.Equal(scale * 2 / 2, answer[0].Score, 5);
        Assert.Equal(scale * 0.5 / Math.Sqrt(2), answer[1].Score, 5);
    }

    [Fact]
    public void What_came_before_counts_as_much_as_the_parameters_say()
    {
        var histories = Shops.Histories(2, [0, 1], [0, 1]);

        Assert.Empty(Shops.Ask(Shops.Learn(histories, Shops.Plain with { Backward = 0 }), 5, 1));
        Assert.Equal(0, Assert.Single(Shops.Ask(Shops.Learn(histories, Shops.Plain), 5, 1)).Item);
    }

    [Fact]
    public void The_last_of_a_history_counts_most()
    {
        // 2 follows 0, and 3 follows 1, equally often.
        var model = Shops.Learn(Shops.Histories(4, [0, 2], [1, 3]), Shops.Plain);

        Assert.Equal([3, 2], Shops.Ask(model, 5, 0, 1).Select(scored => scored.Item));
        Assert.Equal([2, 3], Shops.Ask(model, 5, 1, 0).Select(scored => scored.Item));
        var answer = Shops.Ask(model, 5, 0, 1);
        Assert.Equal(0.5, answer[1].Score / answer[0].Score, 5);
    }

    [Fact]
    public void A_pair_in_a_long_history_counts_less()
    {
        var histories = Shops.Histories(7, [0, 1, 3, 4, 5, 6], [0, 2]);

        var damped = Shops.Ask(Shops.Learn(histories, Shops.Plain with { LengthPower = 1 }), 5, 0);

        Assert.Equal(2, damped[0].Item);
        Assert.Equal(2.0 / 6, damped.First(scored => scored.Item == 1).Score / damped[0].Score, 5);
    }

    [Fact]
    public void Products_that_never_met_are_reached_in_two_steps()
    {
        var histories = Shops.Histories(3, [0, 1], [1, 2]);

        Assert.DoesNotContain(Shops.Ask(Shops.Learn(histories, Shops.Plain), 5, 0), scored => scored.Item == 2);
        Assert.Contains(Shops.Ask(Shops.Learn(histories, Shops.Plain with { TwoSteps = 0.2 }), 5, 0), scored => scored.Item == 2);
    }

    [Fact]
    public void A_product_that_nobody_had_is_found_by_its_attributes()
    {
        // Item 3 is in no history; it shares its attribute with item 0 only.
        var histories = Shops.Histories(4, [0, 1], [1, 2]);
        var attributes = Shops.Attributes([7], [1], [2], [7]);

        var answer = Shops.Ask(Shops.Learn(histories, Shops.Plain with { Attributes = 0.3 }, attributes), 5, 0);

        Assert.Equal([1, 3], answer.Select(scored => scored.Item));
    }

    [Fact]
    public void A_history_without_known_products_has_no_answer()
    {
        var model = Shops.Learn(Shops.Histories(3, [0, 1]), Shops.Plain);

        Assert.Empty(Shops.Ask(model, 5));
        Assert.Empty(Shops.Ask(model, 5, 2));
        Assert.Empty(Shops.Ask(model, 5, 99, -1));
    }

    [Fact]
    public void Neighbours_are_those_of_a_plain_count_whatever_the_cores() =>
        Histories.Sample(histories =>
        {
            var sequences = Shops.Histories(10, histories);
            var one = Shops.Learn(sequences, Shops.Plain);
            var two = Shops.Learn(sequences, Shops.Plain, cores: 2);
            Assert.Equal(one.Offsets, two.Offsets);
            Assert.Equal(one.Neighbours, two.Neighbours);
            Assert.Equal(one.Scores, two.Scores);
            var plain = CountPlainly(histories, 10);
            var scale = Scale(plain);
            for (var item = 0; item < 10; item++)
            {
                var found = Enumerable.Range(one.Offsets[item], one.Offsets[item + 1] - one.Offsets[item])
                    .ToDictionary(entry => one.Neighbours[entry], entry => (double)one.Scores[entry]);
                Assert.Equal(Enumerable.Range(0, 10).Where(other => plain[item, other] > 0), found.Keys.Order());
                Assert.All(found, pair => Assert.Equal(scale * plain[item, pair.Key], pair.Value, 3));
            }
        });

    [Fact]
    public void An_answer_is_sorted_and_has_each_allowed_product_once() =>
        Gen.Select(Histories, Gen.Int[0, 9].Array[0, 8], Gen.Int[1, 12]).Sample((histories, asked, count) =>
        {
            var model = Shops.Learn(
                Shops.Histories(10, histories), Shops.Plain with { TwoSteps = 0.3, Attributes = 0.3 },
                Shops.Attributes([.. Enumerable.Range(0, 10).Select(item => new[] { item % 3, 3 + (item % 2) })]));

            var answer = Shops.Ask(model, count, asked);

            Assert.True(answer.Length <= count);
            Assert.Equal(answer.Length, answer.Select(scored => scored.Item).Distinct().Count());
            Assert.DoesNotContain(answer, scored => asked.Contains(scored.Item));
            Assert.Equal(answer.OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Item), answer);
            Assert.All(answer, scored => Assert.True(float.IsFinite(scored.Score) && scored.Score > 0));
        });

    [Fact]
    public void Asking_allocates_nothing()
    {
        var model = Shops.Learn(Shops.Histories(6, [0, 1, 2, 3], [2, 3, 4], [1, 4, 5]), Shops.Plain);
        int[] history = [0, 2];
        var best = new ScoredItem[3];
        for (var warm = 0; warm < 100; warm++)
            model.Recommend(history, new Shops.Without(history), best);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var again = 0; again < 1_000; again++)
            model.Recommend(history, new Shops.Without(history), best);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Many_threads_get_the_answers_of_one()
    {
        var model = Shops.Learn(Shops.Histories(6, [0, 1, 2, 3], [2, 3, 4], [1, 4, 5]), Shops.Plain with { TwoSteps = 0.2 });
        var alone = Enumerable.Range(0, 6).Select(item => Shops.Ask(model, 5, item)).ToArray();

        Parallel.For(0, 5_000, ask => Assert.Equal(alone[ask % 6], Shops.Ask(model, 5, ask % 6)));
    }

    [Fact]
    public void Arrays_that_do_not_fit_one_another_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new HistoryModel([0, 2], [0], [1], Shops.Plain));
        Assert.Throws<ArgumentException>(() => new HistoryModel([0, 1, 0, 1], [0], [1], Shops.Plain));
        Assert.Throws<ArgumentException>(() => new HistoryModel([0, 1], [1], [1], Shops.Plain));
        Assert.Throws<ArgumentException>(() => new HistoryModel([0, 1], [0], [1, 2], Shops.Plain));
    }

    private static Gen<int[][]> Histories { get; } =
        Gen.Int[0, 9].Array[0, 8].Select(items => items.Distinct().ToArray()).Array[0, 12];

    /// <summary>The definition, pair by pair.</summary>
    private static double[,] CountPlainly(int[][] histories, int itemCount)
    {
        var (counts, occurs) = (new double[itemCount, itemCount], new int[itemCount]);
        foreach (var history in histories)
        {
            for (var a = 0; a < history.Length; a++)
            {
                occurs[history[a]]++;
                for (var b = a + 1; b < history.Length; b++)
                {
                    counts[history[a], history[b]] += 1.0 / (b - a);
                    counts[history[b], history[a]] += 0.5 / (b - a);
                }
            }
        }

        for (var a = 0; a < itemCount; a++)
        {
            for (var b = 0; b < itemCount; b++)
                counts[a, b] = counts[a, b] == 0 ? 0 : counts[a, b] / Math.Sqrt(occurs[a] * occurs[b]);
        }

        return counts;
    }

    private static double Scale(double[,] counts)
    {
        var size = counts.GetLength(0);
        var best = Enumerable.Range(0, size)
            .Select(item => Enumerable.Range(0, size).Max(other => counts[item, other])).Where(score => score > 0).ToArray();
        return best.Length == 0 ? 1 : 1 / best.Average();
    }
}
