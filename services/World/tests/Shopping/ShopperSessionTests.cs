using CsCheck;
using Platform.Contracts;
using Platform.World.Shopping;

namespace Platform.World.Tests.Shopping;

/// <summary>Live shoppers are the history's shoppers: one machine, fed by pages.</summary>
[Collection(SmallWorldCollection.Name)]
public sealed class ShopperSessionTests(SmallWorld world)
{
    private const int MostSteps = 500;

    private static DateTimeOffset Now => SmallWorld.Options.Now;

    [Fact]
    public void A_session_that_reads_the_ids_of_real_pages_does_what_the_history_would() => Gen.Int[0, 50_000].Sample(
        number =>
        {
            var yesterday = world.World.Truth.Yesterday;
            Assert.Equal(Live(number, yesterday.Show).Select(Told), Live(number, (step, visit) => Read(yesterday.Show(step, visit))).Select(Told));
        },
        iter: 200, threads: 1);

    [Fact]
    public void A_session_ends_and_then_nothing_more_happens()
    {
        var session = world.World.NewSession(1, Now);
        while (session.Next(PageSeen.Nothing).Kind != StepKind.Leave)
        {
        }

        Assert.Equal(StepKind.Leave, session.Next(PageSeen.Nothing).Kind);
    }

    [Fact]
    public void What_is_opened_stood_at_its_position_in_its_block()
    {
        foreach (var (page, step) in Steps(400).Where(pair => pair.Step is { Kind: StepKind.Product, Placement: not null }))
        {
            Assert.True(step.Position > 0);
            Assert.Contains(page, block => block.Placement == step.Placement
                && step.Position <= block.Products.Length && block.Products.Span[step.Position - 1] == step.Product);
        }
    }

    [Fact]
    public void Unknown_products_are_passed_over()
    {
        var block = BlockSeen.Of(PlacementNames.Listing, ["x1", "p99999999", "p", "", "p00003"]);
        Assert.Equal([-1, 99_999_999, -1, -1, 3], block.Products.ToArray());
        for (var number = 0; number < 300; number++)
        {
            foreach (var step in Live(number, (_, _) => new PageSeen { Blocks = [block] }).Where(step => step.Placement is not null))
                Assert.Equal((3, 5), (step.Product, step.Position));
        }
    }

    [Fact]
    public void Late_and_failed_pages_make_shoppers_leave()
    {
        var shop = world.World.Truth.Yesterday;
        var quick = Pages(shop.Show);
        var slow = Pages((step, visit) => shop.Show(step, visit) with { Took = TimeSpan.FromSeconds(3) });
        var slower = Pages((step, visit) => shop.Show(step, visit) with { Took = TimeSpan.FromSeconds(6) });
        var failing = Pages((_, _) => new PageSeen { HasFailed = true });
        Assert.True(quick > 1.15 * slow && slow > 1.15 * slower && quick > 2 * failing, $"{quick}, {slow}, {slower}, {failing}");
        Assert.Equal(quick, Pages((step, visit) => shop.Show(step, visit) with { Took = TimeSpan.FromSeconds(0.9) }));
    }

    [Fact]
    public void Only_a_size_that_is_there_goes_into_the_basket()
    {
        var shop = world.World.Truth.Yesterday;
        var bought = Enumerable.Range(0, 2_000).SelectMany(number => Live(number, shop.Show)).Where(step => step.Kind == StepKind.AddToCart);
        Assert.All(bought, step => Assert.True(world.IsThere(step.Product, step.Size, SmallWorld.Options.Days)));
    }

    [Fact]
    public void Who_declines_is_another_visitor_each_time_and_who_agrees_is_the_same()
    {
        var sessions = Enumerable.Range(0, 3_000).Select(number => world.World.NewSession(number, Now)).ToArray();
        Assert.All(sessions, session => Assert.Equal(session.Consent == Consent.Personal, session.UserId is not null));
        var anonymous = sessions.Where(session => session.Consent == Consent.Session).Select(session => session.VisitorId).ToArray();
        Assert.Equal(anonymous.Length, anonymous.Distinct().Count());
        Assert.InRange(anonymous.Length / (double)sessions.Length, 0.35, 0.65);
        Assert.All(sessions.Where(session => session.UserId is not null).GroupBy(session => session.UserId), one => Assert.Single(one.Select(session => session.VisitorId).Distinct()));
    }

    /// <summary>All of a step but the block itself, of which a real page has another copy.</summary>
    private static string Told(ShopperStep step) =>
        $"{step with { Block = null }} {step.Placement} {string.Join(',', step.Bought)} {string.Join(',', step.SentBack)}";

    private static PageSeen Read(PageSeen page) => page with
    {
        Blocks = [.. page.Blocks.Select(block => BlockSeen.Of(block.Placement, block.Products.ToArray().Select(DemoWorld.IdOf)))],
    };

    private int Pages(Func<ShopperStep, ShopVisit, PageSeen> show) => Enumerable.Range(0, 1_500).Sum(number => Live(number, show).Count);

    private IEnumerable<(IReadOnlyList<BlockSeen> Blocks, ShopperStep Step)> Steps(int sessions)
    {
        for (var number = 0; number < sessions; number++)
        {
            var session = world.World.NewSession(number, Now);
            var seen = new List<BlockSeen>();
            for (var step = session.Next(PageSeen.Nothing); step.Kind != StepKind.Leave;)
            {
                yield return (seen, step);
                var page = world.World.Truth.Yesterday.Show(step, session.Shop);
                seen.AddRange(page.Blocks);
                step = session.Next(page);
            }
        }
    }

    private List<ShopperStep> Live(int number, Func<ShopperStep, ShopVisit, PageSeen> show)
    {
        var session = world.World.NewSession(number, Now);
        var steps = new List<ShopperStep>();
        for (var step = session.Next(PageSeen.Nothing); step.Kind != StepKind.Leave && steps.Count < MostSteps; step = session.Next(show(step, session.Shop)))
            steps.Add(step);
        return steps;
    }
}
