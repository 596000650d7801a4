using CsCheck;
using Platform.Learning.Sessions;

namespace Platform.Learning.Tests.Sessions;

public sealed class SessionKnnTests
{
    private static readonly SessionKnnParameters Plain = ToySessions.Plain;

    [Fact]
    public void A_neighbour_votes_for_its_items_by_their_distance_from_the_shared_one()
    {
        var knn = ToySessions.Learn(Plain, ToySessions.Of(6, [3, 0, 1, 2, 4]));
        Assert.Equal([new(1, 1), new(2, 1 / 2f), new(3, 1 / 2f), new(4, 1 / 3f)], knn.Ask([0]));
    }

    [Fact]
    public void Neighbours_are_as_alike_as_the_items_they_share_each_counted_once()
    {
        // The first shares two items, so it has two votes; the second shares one, however often it has it.
        var knn = ToySessions.Learn(Plain with { Behind = 0 }, ToySessions.Of(6, [0, 1, 2], [1, 1, 1, 3]));
        Assert.Equal([new(2, 2), new(3, 1)], knn.Ask([0, 1]));
    }

    [Fact]
    public void Votes_start_from_the_newest_item_that_is_shared()
    {
        var knn = ToySessions.Learn(Plain with { Behind = 0 }, ToySessions.Of(6, [1, 4, 0, 5]));
        // Of items 1 and 0, in this order, 0 is the newer: item 5 comes right after it, item 4 before.
        Assert.Equal([new(5, 2)], knn.Ask([1, 0]));
    }

    [Fact]
    public void An_item_that_a_neighbour_repeats_gets_one_vote_from_the_nearest_place()
    {
        var knn = ToySessions.Learn(Plain, ToySessions.Of(3, [0, 1, 2, 1, 1]));
        Assert.Equal([new(1, 1), new(2, 1 / 2f)], knn.Ask([0]));
    }

    [Fact]
    public void Older_clicks_make_sessions_less_alike()
    {
        var knn = ToySessions.Learn(Plain with { Forgetting = 1, ReturnKept = 0 }, ToySessions.Of(6, [0, 2], [1, 3]));
        Assert.Equal([new(3, 1), new(2, 1 / 2f)], knn.Ask([0, 1]));
    }

    [Fact]
    public void A_power_of_the_likeness_decides()
    {
        var knn = ToySessions.Learn(Plain with { Likeness = 2, Behind = 0 }, ToySessions.Of(6, [0, 1, 2], [1, 3]));
        Assert.Equal([new(2, 4), new(3, 1)], knn.Ask([0, 1]));
    }

    [Fact]
    public void Older_sessions_have_fewer_votes()
    {
        var knn = ToySessions.Learn(Plain with { Ageing = 1 }, ToySessions.Of(6, [0, 1], [0, 2], [4, 5]));
        Assert.Equal([new(2, 1 / 2f), new(1, 1 / 3f)], knn.Ask([0]));
    }

    [Fact]
    public void Rare_items_make_sessions_more_alike()
    {
        var knn = ToySessions.Learn(Plain with { Rarity = 1, ReturnKept = 0 }, ToySessions.Of(6, [0, 2], [1, 3], [1, 4], [1, 4]));
        // Item 4 has the votes of two sessions, item 3 of one; all three share an item that is in three sessions of four.
        var (rare, common) = (MathF.Log(1 + (4f / 1)), MathF.Log(1 + (4f / 3)));
        Assert.Equal([new(4, common + common), new(2, rare), new(3, common)], knn.Ask([0, 1]));
    }

    [Fact]
    public void Popular_items_are_damped()
    {
        var knn = ToySessions.Learn(Plain with { PopularityDamping = 1 }, ToySessions.Of(6, [0, 1], [0, 1], [0, 2], [3, 1], [4, 1]));
        Assert.Equal([new(2, 1), new(1, 2 / 4f)], knn.Ask([0]));
    }

    [Fact]
    public void Of_many_sessions_of_an_item_the_newest_vote()
    {
        var sessions = ToySessions.Of(6, [0, 1], [0, 2], [0, 3]);
        Assert.Equal([2, 3], Items(ToySessions.Learn(Plain with { MostSessions = 2 }, sessions).Ask([0])));
    }

    [Fact]
    public void Of_many_neighbours_the_most_alike_vote_and_of_equals_the_newer()
    {
        var sessions = ToySessions.Of(6, [0, 1, 2], [1, 3], [1, 4], [1, 5]);
        Assert.Equal([2, 5], Items(ToySessions.Learn(Plain with { Neighbours = 2, Behind = 0 }, sessions).Ask([0, 1])));
    }

    [Fact]
    public void Only_the_newest_items_call_up_sessions()
    {
        var sessions = ToySessions.Of(6, [0, 2], [1, 3]);
        Assert.Equal([3], Items(ToySessions.Learn(Plain with { Window = 1 }, sessions).Ask([0, 1])));
    }

    [Fact]
    public void Where_sessions_name_few_items_those_near_them_follow()
    {
        var sessions = ToySessions.Of(6, [0, 1], [1, 2]);
        Assert.Equal([1], Items(ToySessions.Learn(Plain, sessions).Ask([0])));
        Assert.Equal([1, 2], Items(ToySessions.Learn(Plain with { SecondHop = 0.1f }, sessions).Ask([0])));
    }

    [Fact]
    public void The_current_item_comes_back_only_where_the_parameters_say_so()
    {
        var sessions = ToySessions.Of(4, [0, 0, 1]);
        Assert.Equal([1], Items(ToySessions.Learn(Plain, sessions).Ask([0])));
        var repeating = ToySessions.Learn(Plain with { Current = 2 }, sessions);
        Assert.Equal([new(0, 2), new(1, 1)], repeating.Ask([0]));
        Assert.True(repeating.RepeatsCurrent);
    }

    [Fact]
    public void Items_seen_earlier_are_returned_to_the_nearer_the_sooner()
    {
        var knn = ToySessions.Learn(Plain with { Return = 3, ReturnDecay = 1 }, ToySessions.Of(6, [2, 3]));
        Assert.Equal([new(1, 3), new(0, 3 / 2f), new(3, 1)], knn.Ask([0, 1, 2]));
    }

    [Fact]
    public void Who_returned_before_returns_more_often()
    {
        var knn = ToySessions.Learn(Plain with { Return = 1, ReturnHabit = 1 }, ToySessions.Of(6, [2, 3]));
        var wanderer = knn.Ask([0, 1, 2]).Single(scored => scored.Item == 1).Score;
        var returner = knn.Ask([1, 0, 1, 2]).Single(scored => scored.Item == 1).Score;
        Assert.True(returner > wanderer, $"{returner} after a return, {wanderer} without.");
    }

    [Fact]
    public void Who_goes_a_way_again_is_led_along_it()
    {
        var knn = ToySessions.Learn(Plain with { Retrace = 2 }, ToySessions.Of(6, [0, 5]));
        Assert.Equal([new(1, 2), new(5, 1), new(2, 2 / 4f)], knn.Ask([0, 1, 2, 0]));
    }

    [Fact]
    public void What_is_not_known_is_passed_over()
    {
        var knn = ToySessions.Learn(Plain, ToySessions.Of(4, [0, 1]));
        Assert.Equal([1], Items(knn.Ask([-1, 0])));
        Assert.Empty(knn.Ask([-1, -2]));
        Assert.Empty(knn.Ask([]));
        // Known by name alone: it was never clicked.
        Assert.Empty(knn.Ask([3]));
    }

    [Fact]
    public void After_an_unknown_click_the_item_before_it_is_one_seen_earlier()
    {
        var knn = ToySessions.Learn(Plain with { Return = 1 }, ToySessions.Of(4, [0, 1]));
        Assert.Equal([0, 1], Items(knn.Ask([0, -1])).Order());
    }

    [Fact]
    public void Every_answer_is_sorted_unique_allowed_and_never_the_current_item() =>
        Gen.Select(Gen.Int[0, 1_000], Gen.Int[-1, 39].Array[0, 70], Gen.Int[1, 45], Gen.Int[1, 8]).Sample((seed, session, count, window) =>
        {
            var parameters = new SessionKnnParameters { Window = window, MostSessions = 5, Neighbours = 12 };
            var knn = ToySessions.Learn(parameters, ToySessions.Random(seed, 60, 40));
            var answer = knn.Ask(session, default(EvenItems), count);
            Assert.Equal(answer.OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Item), answer);
            Assert.Equal(answer.Length, Items(answer).Distinct().Count());
            Assert.All(answer, scored => Assert.True(scored.Item % 2 == 0 && float.IsFinite(scored.Score) && scored.Score > 0));
            if (session.Length > 0)
                Assert.DoesNotContain(session[^1], Items(answer));
        });

    [Fact]
    public void A_filter_takes_items_out_and_changes_nothing_else() =>
        Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 39].Array[1, 6]).Sample((seed, session) =>
        {
            var knn = ToySessions.Learn(new SessionKnnParameters(), ToySessions.Random(seed, 60, 40));
            var expected = knn.Ask(session, 40).Where(scored => scored.Item % 2 == 0);
            Assert.Equal(expected, knn.Ask(session, default(EvenItems), 40));
        });

    [Fact]
    public void Many_threads_get_the_answers_that_one_gets()
    {
        var sessions = ToySessions.Random(5, 500, 200);
        var knn = ToySessions.Learn(new SessionKnnParameters(), sessions);
        var alone = Enumerable.Range(0, sessions.Count).Select(session => knn.Ask(sessions[session].ToArray())).ToArray();
        var together = new ScoredItem[sessions.Count][];
        Parallel.For(0, 8 * sessions.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, turn =>
        {
            var session = turn % sessions.Count;
            var answer = knn.Ask(sessions[session].ToArray());
            Assert.Equal(alone[session], answer);
            together[session] = answer;
        });
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        var sessions = ToySessions.Random(5, 500, 200);
        var knn = ToySessions.Learn(new SessionKnnParameters { Neighbours = 50 }, sessions);
        var best = new ScoredItem[20];
        var found = knn.Recommend(sessions[0], default(AllItems), best);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var session = 0; session < sessions.Count; session++)
            found += knn.Recommend(sessions[session], default(AllItems), best);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(found > sessions.Count);
    }

    [Fact]
    public void Parameters_that_make_no_sense_are_refused()
    {
        var sessions = ToySessions.Of(2, [0, 1]);
        Assert.Throws<ArgumentException>(() => ToySessions.Learn(Plain with { Window = 0 }, sessions));
        Assert.Throws<ArgumentException>(() => ToySessions.Learn(Plain with { MostSessions = 100_000 }, sessions));
        Assert.Throws<ArgumentException>(() => ToySessions.Learn(Plain with { Neighbours = 0 }, sessions));
        Assert.Throws<ArgumentException>(() => ToySessions.Learn(Plain with { Likeness = float.NaN }, sessions));
        Assert.Throws<ArgumentException>(() => ToySessions.Learn(Plain with { Return = -1 }, sessions));
    }

    private static IEnumerable<int> Items(IEnumerable<ScoredItem> answer) => answer.Select(scored => scored.Item);

    private readonly struct EvenItems : IItemFilter
    {
        public bool Allows(int item) => item % 2 == 0;
    }
}
