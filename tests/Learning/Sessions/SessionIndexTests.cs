using CsCheck;
using Platform.Learning.Sessions;

namespace Platform.Learning.Tests.Sessions;

public sealed class SessionIndexTests
{
    [Fact]
    public void A_list_names_each_session_of_an_item_once_newest_first()
    {
        var index = SessionIndex.Build(ToySessions.Of(4, [0, 1, 0], [1, 2], [0, 0]), cores: 1);
        Assert.Equal([2, 0], ListOf(index, 0));
        Assert.Equal([1, 0], ListOf(index, 1));
        Assert.Equal([1], ListOf(index, 2));
        Assert.Empty(ListOf(index, 3));
        Assert.Equal([2, 2, 1, 0], index.Counts);
        Assert.Equal([2, 1, 0], index.Ages);
    }

    [Fact]
    public void A_list_keeps_the_newest_sessions_and_the_count_all_of_them()
    {
        const int Longest = SessionKnnParameters.MostSessionsOfAll;
        var index = SessionIndex.Build(ToySessions.Of(2, [.. Enumerable.Repeat<int[]>([0, 1], Longest + 5)]), cores: 1);
        Assert.Equal(Longest, ListOf(index, 0).Length);
        Assert.Equal(Longest + 4, ListOf(index, 0)[0]);
        Assert.Equal(Longest + 5, index.Counts[0]);
    }

    [Fact]
    public void Items_nearby_are_ordered_by_how_close_they_are_to_the_item()
    {
        var index = SessionIndex.Build(ToySessions.Of(5, [0, 1, 2, 3]), cores: 1);
        Assert.Equal([1, 2, 3], index.Nearby.Of(0).ToArray());
        Assert.Equal([1, 1 / 2f, 1 / 3f], index.Nearby.WeightsOf(0)[..3].ToArray());
        Assert.Equal(0, index.Nearby.Of(4).Length);
    }

    [Fact]
    public void The_same_sessions_make_the_same_index_on_any_number_of_cores() =>
        Gen.Int[0, 10_000].Sample(
            seed =>
            {
                var (one, many) = (Build(seed, cores: 1), Build(seed, cores: 4));
                Assert.Equal(one.Lists, many.Lists);
                Assert.Equal(one.ListOffsets, many.ListOffsets);
                Assert.Equal(one.Nearby.Items, many.Nearby.Items);
                Assert.Equal(one.Nearby.Weights, many.Nearby.Weights);
            },
            iter: 20);

    [Fact]
    public void Sessions_out_of_time_order_are_refused() => Assert.Throws<ArgumentException>(() =>
        SessionIndex.Build(new Sequences([0, 1, 2], [0, 0], [5, 4], 1), cores: 1));

    [Fact]
    public void Arrays_that_do_not_fit_one_another_are_refused()
    {
        var sound = Build(seed: 1, cores: 1);
        Rebuild(sound);
        Assert.Throws<ArgumentException>(() => Rebuild(sound, offsets: [.. sound.Offsets.Reverse()]));
        Assert.Throws<ArgumentException>(() => Rebuild(sound, items: [.. sound.Items.Select(_ => 99)]));
        Assert.Throws<ArgumentException>(() => Rebuild(sound, items: [.. sound.Items.Skip(1)]));
        Assert.Throws<ArgumentException>(() => Rebuild(sound, ages: [.. sound.Ages.Select(_ => float.NaN)]));
        Assert.Throws<ArgumentException>(() => Rebuild(sound, lists: [.. sound.Lists.Reverse()]));
        Assert.Throws<ArgumentException>(() => Rebuild(sound, lists: [.. sound.Lists.Select(_ => -1)]));
        Assert.Throws<ArgumentException>(() => Rebuild(sound, counts: [.. sound.Counts.Skip(1)]));
        Assert.Throws<ArgumentException>(() => new NearbyItems([99, .. sound.Nearby.Items.Skip(1)], sound.Nearby.Weights));
        Assert.Throws<ArgumentException>(() => new NearbyItems(sound.Nearby.Items, [.. sound.Nearby.Weights.Skip(1)]));
        Assert.Throws<ArgumentException>(() => new NearbyItems(sound.Nearby.Items, [.. sound.Nearby.Weights.Select(_ => -1f)]));
    }

    private static SessionIndex Build(int seed, int cores) => SessionIndex.Build(ToySessions.Random(seed, 50, 30), cores);

    private static SessionIndex Rebuild(
        SessionIndex index, int[]? offsets = null, int[]? items = null, float[]? ages = null, int[]? lists = null, int[]? counts = null) =>
        new(
            offsets ?? index.Offsets, items ?? index.Items, ages ?? index.Ages, index.ListOffsets, lists ?? index.Lists,
            counts ?? index.Counts, index.Nearby);

    private static int[] ListOf(SessionIndex index, int item) => index.Lists[index.ListOffsets[item]..index.ListOffsets[item + 1]];
}
