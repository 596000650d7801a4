using Platform.Learning.Histories;
using Platform.Learning.Tuning;

namespace Platform.Learning.Tests.Histories;

public sealed class HistoryTunerTests
{
    [Fact]
    public void Parameters_are_found_that_name_what_is_held_out()
    {
        // Whoever has an item gets the next one on a ring: looking back only finds what came before.
        var histories = Ring(customers: 60, items: 40, length: 6);
        var backwards = new HistoryParameters { Backward = 1.5, NearnessPower = 0, Decay = 1, AgePower = 0, TwoSteps = 0 };

        var found = HistoryTuner.Find(histories, null, backwards, Budget(cores: 1));

        Assert.True(HitsOnRing(histories, found) > HitsOnRing(histories, backwards));
    }

    [Fact]
    public void The_search_depends_on_the_seed_alone()
    {
        var histories = Ring(customers: 30, items: 20, length: 5);

        var one = HistoryTuner.Find(histories, null, new HistoryParameters(), Budget(cores: 1));
        var two = HistoryTuner.Find(histories, null, new HistoryParameters(), Budget(cores: 2));

        Assert.Equal(one, two);
    }

    [Fact]
    public void With_nothing_to_hold_out_the_start_stays()
    {
        var start = new HistoryParameters { Decay = 0.123 };

        Assert.Equal(start, HistoryTuner.Find(Shops.Histories(3, [0], [1], []), null, start, Budget(cores: 1)));
    }

    private static SearchBudget Budget(int cores) => new() { Trials = 17, Seed = 5, Cores = cores };

    private static Sequences Ring(int customers, int items, int length) => Shops.Histories(
        items,
        [.. Enumerable.Range(0, customers).Select(customer =>
            Enumerable.Range(0, length).Select(step => ((7 * customer) + step) % items).ToArray())]);

    /// <summary>How often the next item on the ring comes first for who has three in a row.</summary>
    private static int HitsOnRing(Sequences histories, HistoryParameters parameters)
    {
        var model = Shops.Learn(histories, parameters);
        return Enumerable.Range(0, histories.ItemCount).Count(item =>
            Shops.Ask(model, 1, item, (item + 1) % histories.ItemCount, (item + 2) % histories.ItemCount)
                is [var first] && first.Item == (item + 3) % histories.ItemCount);
    }
}
