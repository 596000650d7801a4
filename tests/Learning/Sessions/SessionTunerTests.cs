using Platform.Learning.Sessions;
using Platform.Learning.Tuning;

namespace Platform.Learning.Tests.Sessions;

public sealed class SessionTunerTests
{
    private static readonly SearchBudget Budget = new() { Trials = 24, Seed = 3, Cores = 2 };

    [Fact]
    public void Where_shoppers_click_again_at_once_the_current_item_may_come_back()
    {
        var found = SessionTuner.Find(Walks(repeats: true), Budget);
        Assert.True(found.Current > 0 || found.CurrentKept > 0);
    }

    [Fact]
    public void Where_they_never_do_it_stays_out_of_the_first_places()
    {
        var sessions = Walks(repeats: false);
        var knn = ToySessions.Learn(SessionTuner.Find(sessions, Budget), sessions);
        Assert.NotEqual(7, knn.Ask([6, 7])[0].Item);
    }

    [Fact]
    public void The_same_seed_finds_the_same_on_any_number_of_cores() => Assert.Equal(
        SessionTuner.Find(Walks(repeats: true), Budget with { Cores = 1 }),
        SessionTuner.Find(Walks(repeats: true), Budget with { Cores = 4 }));

    [Fact]
    public void From_too_few_sessions_nothing_is_learnt_but_the_defaults() =>
        Assert.Equal(new SessionKnnParameters(), SessionTuner.Find(ToySessions.Of(3, [0, 1], [1, 2]), Budget));

    /// <summary>Ways along a ring of items, each item clicked twice or once.</summary>
    private static Sequences Walks(bool repeats)
    {
        var random = new Random(1);
        return ToySessions.Of(50, [.. Enumerable.Range(0, 600).Select(_ =>
        {
            var start = random.Next(50);
            var way = Enumerable.Range(start, 4).Select(item => item % 50);
            return (repeats ? way.SelectMany(item => new[] { item, item }) : way).ToArray();
        })]);
    }
}
