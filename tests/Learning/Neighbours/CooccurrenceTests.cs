using CsCheck;
using Platform.Learning.Neighbours;

namespace Platform.Learning.Tests.Neighbours;

public sealed class CooccurrenceTests
{
    [Fact]
    public void Weights_are_those_worked_out_by_hand()
    {
        var pairs = new Cooccurrence(Lists.Of(3, [0, 1, 2], [2, 0]));
        var row = new PairRow(3);

        pairs.Count(0, new PairWeights(before: 0.25, nearness: 1), row);

        // 1 came right after; 2 came two after, and once right before.
        Assert.Equal((1, 1.0), (row.CountOf(1), row.WeightOf(1)));
        Assert.Equal((2, 0.5 + 0.25), (row.CountOf(2), row.WeightOf(2)));
        Assert.Equal((2, 1, 2), (pairs.CountOf(0), pairs.CountOf(1), pairs.CountOf(2)));
    }

    [Fact]
    public void An_item_that_comes_again_counts_once_at_its_last_place() =>
        Assert.Equal([1, 0, 2], new Cooccurrence(Lists.Of(3, [0, 1, 0, 2, 2])).Sequences.Items);

    [Fact]
    public void Of_a_sequence_without_end_the_newest_items_count()
    {
        var pairs = new Cooccurrence(Lists.Of(500, [.. Enumerable.Range(0, 500)]));

        Assert.Equal(Enumerable.Range(500 - Cooccurrence.Longest, Cooccurrence.Longest), pairs.Sequences.Items);
    }

    [Fact]
    public void Without_direction_what_one_is_to_another_the_other_is_to_the_one() =>
        Gen.Int[0, 7].Array[0, 8].Array[0, 20].Sample(sequences =>
        {
            var pairs = new Cooccurrence(Lists.Of(8, sequences));
            var weights = new PairWeights(before: 1, nearness: 0.7);
            var rows = Enumerable.Range(0, 8).Select(item =>
            {
                var row = new PairRow(8);
                pairs.Count(item, weights, row);
                return row;
            }).ToArray();
            for (var item = 0; item < 8; item++)
            {
                Assert.Equal(0, rows[item].CountOf(item));
                for (var other = 0; other < 8; other++)
                {
                    Assert.Equal(rows[item].CountOf(other), rows[other].CountOf(item));
                    Assert.Equal(rows[item].WeightOf(other), rows[other].WeightOf(item), 9);
                }
            }
        });

    [Fact]
    public void The_mean_weight_is_that_of_all_pairs() =>
        Gen.Int[0, 7].Array[0, 8].Array[1, 20].Sample(sequences =>
        {
            var pairs = new Cooccurrence(Lists.Of(8, sequences));
            var weights = new PairWeights(before: 0.3, nearness: 0.7);
            var row = new PairRow(8);
            var (sum, count) = (0.0, 0);
            for (var item = 0; item < 8; item++)
            {
                pairs.Count(item, weights, row);
                sum += row.Others.Sum(row.WeightOf);
                count += row.Others.Sum(row.CountOf);
            }

            Assert.Equal(count == 0 ? 0 : sum / count, pairs.MeanOf(weights), 9);
        });
}
