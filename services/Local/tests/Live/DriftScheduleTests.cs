using Platform.Local.Live;
using Platform.World;

namespace Platform.Local.Tests.Live;

public sealed class DriftScheduleTests
{
    private static readonly WorldOptions World = new() { Seed = 4, Days = 90, Now = new DateTimeOffset(2026, 11, 24, 15, 0, 0, TimeSpan.Zero) };
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Fashions_come_and_go_by_the_shops_clock_from_the_start_of_the_run()
    {
        var drift = DriftSchedule.Of(World, Start).Drift;
        // Day 90 is the one on which the shop was made; the run begins at its eighteenth hour.
        Assert.Equal([90 + (19 / 24.0), 90 + (19 / 24.0), 92.25], drift.Tastes.Select(taste => Math.Round(taste.Day, 9)), Near);
        Assert.True(drift.Tastes[0].Strength > 0 && drift.Tastes[1].Strength < 0 && drift.Tastes[2].Strength > 0);
        Assert.Equal(3, drift.Tastes.Select(taste => taste.Style).Distinct().Count());
        Assert.Equal(0.5, drift.Tastes[0].Progress(90 + (22 / 24.0)), 6);
        Assert.Equal(91, Assert.Single(drift.Catalogue).Day);
    }

    [Fact]
    public void What_changes_is_told_with_its_moment()
    {
        var changes = DriftSchedule.Of(World, Start).Changes;
        Assert.Equal([Start.AddHours(1), Start.AddHours(6), Start.AddHours(36)], changes.Select(change => change.At));
        Assert.Contains("comes into fashion", changes[0].What, StringComparison.Ordinal);
        Assert.StartsWith("5", changes[1].What, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_world_has_other_fashions_and_the_same_one_the_same()
    {
        IEnumerable<int> Styles(int seed) => DriftSchedule.Of(World with { Seed = seed }, Start).Drift.Tastes.Select(taste => taste.Style);
        Assert.Equal(Styles(4), Styles(4));
        Assert.Contains(Enumerable.Range(5, 5), seed => !Styles(seed).SequenceEqual(Styles(4)));
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-6;
}
