using Platform.Learning.Tuning;

namespace Platform.Learning.Tests.Tuning;

public sealed class RandomSearchTests
{
    private static readonly SearchBudget Budget = new() { Trials = 300, Seed = 7, Cores = 2 };

    [Fact]
    public void It_finds_the_top_of_a_hill()
    {
        var (best, score) = Find(Budget);
        Assert.InRange(best.X, 0.28, 0.32);
        Assert.InRange(best.Y, 0.68, 0.72);
        Assert.Equal(Hill(best), score);
    }

    [Fact]
    public void The_same_seed_finds_the_same_on_any_number_of_cores() =>
        Assert.Equal(Find(Budget with { Cores = 1 }), Find(Budget with { Cores = 4 }));

    [Fact]
    public void The_start_is_kept_unless_something_is_better()
    {
        var (best, _) = RandomSearch.Find(
            5, random => random.Next(5), (near, _) => near - 1, value => value, Budget);
        Assert.Equal(5, best);
    }

    private static ((double X, double Y) Best, double Score) Find(SearchBudget budget) => RandomSearch.Find(
        (X: 0.9, Y: 0.1),
        random => (X: random.NextDouble(), Y: random.NextDouble()),
        (near, random) => (X: near.X + (0.05 * (random.NextDouble() - 0.5)), Y: near.Y + (0.05 * (random.NextDouble() - 0.5))),
        Hill, budget);

    private static double Hill((double X, double Y) at) => -((at.X - 0.3) * (at.X - 0.3)) - ((at.Y - 0.7) * (at.Y - 0.7));
}
