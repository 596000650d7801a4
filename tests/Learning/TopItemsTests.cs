using CsCheck;

namespace Platform.Learning.Tests;

public sealed class TopItemsTests
{
    [Fact]
    public void Keeps_what_a_full_sort_would_put_first() =>
        Gen.Select(Gen.Float[-10, 10].Array[0, 200], Gen.Int[0, 30]).Sample((scores, size) =>
        {
            var buffer = new ScoredItem[size];
            var top = new TopItems(buffer);
            for (var item = 0; item < scores.Length; item++)
                top.Offer(item, scores[item]);
            var count = top.Sort();

            var expected = scores.Select((score, item) => new ScoredItem(item, score))
                .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Item).Take(size);
            Assert.Equal(expected, buffer.Take(count));
        });

    [Fact]
    public void The_order_of_the_offers_does_not_matter() =>
        Gen.Int[0, 5].Array[1, 50].Sample(scores =>
        {
            var forward = Best(scores, Enumerable.Range(0, scores.Length));
            var backward = Best(scores, Enumerable.Range(0, scores.Length).Reverse());
            Assert.Equal(forward, backward);
        });

    private static ScoredItem[] Best(int[] scores, IEnumerable<int> order)
    {
        var buffer = new ScoredItem[7];
        var top = new TopItems(buffer);
        foreach (var item in order)
            top.Offer(item, scores[item]);
        return buffer[..top.Sort()];
    }
}
