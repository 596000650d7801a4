using Platform.World.Shopping;
using Platform.World.Truth;

namespace Platform.World.Tests.Truth;

/// <summary>A better list sells more, and by as much as was planted.</summary>
[Collection(SmallWorldCollection.Name)]
public sealed class PolicyTests(SmallWorld world)
{
    private const int Sessions = 8_000;

    private static DateTimeOffset Now => SmallWorld.Options.Now;

    private DemoTruth Truth => world.World.Truth;

    [Fact]
    public void What_lists_truly_bring_is_what_the_choice_model_expects_of_them()
    {
        var result = Truth.Compare(ListsOnly(best: false), ListsOnly(best: true), Sessions, Now);
        foreach (var outcome in new[] { result.First, result.Second })
        {
            AssertPoisson(outcome.ListOpens, outcome.ExpectedListOpens);
            AssertPoisson(outcome.ListBaskets, outcome.ExpectedListBaskets);
        }

        var planted = (result.Second.ExpectedListBaskets - result.First.ExpectedListBaskets) / Sessions;
        Assert.True(planted > 0.003, $"The better list is better by {planted:0.0000} only.");
        Assert.InRange(planted, result.ListBaskets.Mean - (3 * result.ListBaskets.StandardError), result.ListBaskets.Mean + (3 * result.ListBaskets.StandardError));
    }

    [Fact]
    public void A_better_list_sells_more()
    {
        var result = Truth.Compare(ListsOnly(best: false), ListsOnly(best: true), Sessions, Now);
        Assert.True(result.Orders.Mean > 3 * result.Orders.StandardError, $"{result.Orders}");
        Assert.True(result.Revenue.Mean > 3 * result.Revenue.StandardError, $"{result.Revenue}");
    }

    [Fact]
    public void A_shop_has_no_lift_over_itself_for_the_same_visits_share_their_luck()
    {
        var result = Truth.Compare(Truth.Yesterday, Truth.Yesterday, 1_000, Now);
        Assert.Equal(result.First, result.Second);
        Assert.Equal(new PairedDifference(0, 0), result.Orders);
    }

    [Fact]
    public void Pairs_tell_a_small_lift_that_two_groups_of_that_size_would_not()
    {
        var result = Truth.Compare(Truth.Yesterday, Truth.WithOrder(new ByLiking(best: true)), Sessions, Now);
        var rates = new[] { result.First, result.Second }.Select(outcome => outcome.Orders / (double)Sessions).ToArray();
        var unpaired = Math.Sqrt(rates.Sum(rate => rate * (1 - rate) / Sessions));
        Assert.True(result.Orders.StandardError < unpaired, $"Paired {result.Orders.StandardError:0.00000}, in two groups {unpaired:0.00000}.");
    }

    [Fact]
    public void Recommendations_that_please_are_taken()
    {
        var all = Enumerable.Range(0, SmallWorld.Options.Products).ToArray();
        var pleasing = DemoTruth.WithBlock(Truth.Yesterday, PlacementNames.SimilarItems, (_, visit) => Best(visit, all.AsSpan(0, 500)));
        var none = DemoTruth.WithBlock(Truth.Yesterday, PlacementNames.SimilarItems, (_, _) => []);
        var result = Truth.Compare(none, pleasing, 6_000, Now);
        Assert.True(result.Second.BasketSessions > result.First.BasketSessions, $"{result.First}, {result.Second}");
    }

    [Fact]
    public void The_same_comparison_is_the_same_on_one_core_and_on_two()
    {
        var one = DemoWorld.Create(SmallWorld.Options with { Cores = 1 }).Truth;
        var two = DemoWorld.Create(SmallWorld.Options with { Cores = 2 }).Truth;
        Assert.Equal(
            one.Compare(one.Yesterday, one.WithOrder(new ByLiking(best: true)), 2_000, Now),
            two.Compare(two.Yesterday, two.WithOrder(new ByLiking(best: true)), 2_000, Now));
    }

    private static int[] Best(ShopVisit visit, ReadOnlySpan<int> candidates) =>
        [.. candidates.ToArray().OrderByDescending(product => DemoTruth.Utility(visit, product)).Take(8)];

    private static void AssertPoisson(int found, double expected) =>
        Assert.InRange(found, expected - (3 * Math.Sqrt(expected)), expected + (3 * Math.Sqrt(expected)));

    /// <summary>A shop with nothing but lists, so that all that happens comes from them.</summary>
    private ListsOnlyShop ListsOnly(bool best) => new(Truth.WithOrder(new ByLiking(best)));

    private sealed class ListsOnlyShop(IShop shop) : IShop
    {
        public PageSeen Show(ShopperStep step, ShopVisit visit) =>
            step.Kind is StepKind.Category or StepKind.Search ? shop.Show(step, visit) : PageSeen.Nothing;
    }

    /// <summary>Puts the hundred most sold by what the visitor likes: what nobody but the truth can do.</summary>
    private sealed class ByLiking(bool best) : IListOrder
    {
        public IReadOnlyList<int> Order(ShopperStep step, ShopVisit visit, IReadOnlyList<int> candidates) =>
            [.. candidates.Take(100).OrderBy(product => (best ? -1 : 1) * DemoTruth.Utility(visit, product))];
    }
}
