using Platform.World.Goods;
using Platform.World.Shopping;
using Platform.World.Truth;

namespace Platform.World.Tests.Truth;

/// <summary>The world changes when its schedule says so, and the truth knows when.</summary>
public sealed class DriftTests
{
    private const int Style = 3;
    private const double ShiftDay = 95;

    private static WorldOptions Small { get; } = new()
    {
        Products = 3_000, Customers = 2_000, Now = new DateTimeOffset(2026, 10, 15, 9, 30, 0, TimeSpan.Zero),
        Drift = new Drift
        {
            Tastes = [new TasteShift { Day = ShiftDay, Style = Style, Strength = 2.5 }],
            Catalogue = [new CatalogueShift { Day = 40, Share = 0.3 }],
        },
    };

    private static DateTimeOffset Start { get; } = new(2026, 7, 17, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_style_in_fashion_is_opened_more_often_from_its_day_on()
    {
        var (before, after) = (ShareOfStyle(DemoWorld.Create(Small), ShiftDay - 1), ShareOfStyle(DemoWorld.Create(Small), ShiftDay + 1));
        Assert.True(after > 1.5 * before, $"{before:0.000} before, {after:0.000} after.");
    }

    [Fact]
    public void Without_a_schedule_a_style_stays_as_it_is()
    {
        var still = DemoWorld.Create(Small with { Drift = Drift.None });
        Assert.Equal(1, ShareOfStyle(still, ShiftDay + 1) / ShareOfStyle(still, ShiftDay - 1), 0.2);
    }

    [Fact]
    public void A_shift_that_takes_days_comes_little_by_little()
    {
        var shift = new TasteShift { Day = 10, Over = 4, Style = Style, Strength = 1 };
        Assert.Equal([0, 0, 0.25, 0.5, 1, 1], new double[] { 0, 10, 11, 12, 14, 99 }.Select(shift.Progress));
    }

    [Fact]
    public void What_is_not_ordered_again_is_out_of_stock_from_its_day_on()
    {
        var world = new WorldSetting(Small);
        Assert.InRange(Gone(world.On(39)), 0, 0.15);
        Assert.InRange(Gone(world.On(40)), 0.3, 0.42);
        Assert.InRange(Gone(world.On(100)), 0.3, 0.42);

        static double Gone(WorldSetting world) => world.Assortment.Garments.Count(garment => !garment.IsInStock) / (double)world.Assortment.Garments.Length;
    }

    [Fact]
    public void The_truth_lists_the_days_of_change() => Assert.Equal(
        [new ChangePoint(Start.AddDays(40), "catalogue", 0.3), new ChangePoint(Start.AddDays(ShiftDay), "taste", 2.5)],
        DemoWorld.Create(Small).Truth.ChangePoints);

    private static double ShareOfStyle(DemoWorld world, double day)
    {
        var (garments, shop) = (Assortment.Create(Small).Garments, world.Truth.Yesterday);
        var (all, styled) = (0, 0);
        for (var number = 0; number < 3_000; number++)
        {
            var session = world.NewSession(number, Start.AddDays(day));
            for (var step = session.Next(PageSeen.Nothing); step.Kind != StepKind.Leave; step = session.Next(shop.Show(step, session.Shop)))
            {
                if (step is not { Kind: StepKind.Product, Placement: not null })
                    continue;
                all++;
                styled += garments[step.Product].Style == Style ? 1 : 0;
            }
        }

        return styled / (double)all;
    }
}
