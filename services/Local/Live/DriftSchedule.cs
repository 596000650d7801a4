using System.Globalization;
using Platform.World;
using Platform.World.Goods;

namespace Platform.Local.Live;

/// <summary>What <c>--drift</c> changes, and when, counted from the start of a run by the shop's clock.</summary>
internal sealed record DriftSchedule
{
    /// <summary>How much a style in fashion gains, about as much as somebody's second favourite has.</summary>
    private const double Strength = 1.2;

    private const double Gone = 0.05;
    private static readonly TimeSpan First = TimeSpan.FromHours(1);
    private static readonly TimeSpan FirstOver = TimeSpan.FromHours(6);
    private static readonly TimeSpan Second = TimeSpan.FromHours(36);

    /// <summary>For the world.</summary>
    public required Drift Drift { get; init; }

    /// <summary>The same for people, with the moments: what a monitor should find.</summary>
    public required IReadOnlyList<DriftChange> Changes { get; init; }

    /// <summary>
    /// After an hour one style comes into fashion and another goes out of it, within six hours; after a day and a half a
    /// third comes at once; with the first midnight a twentieth of the assortment is gone for good.
    /// </summary>
    /// <param name="world">The world; its seed draws the styles.</param>
    /// <param name="start">What the shop's clock shows at the start.</param>
    public static DriftSchedule Of(WorldOptions world, DateTimeOffset start)
    {
        var styles = Enumerable.Range(0, Wardrobe.Styles.Length).ToArray();
        new Random(world.Seed).Shuffle(styles);
        var midnight = new DateTimeOffset(start.UtcDateTime.Date.AddDays(1), TimeSpan.Zero) - start;
        double Day(TimeSpan since) => ((start + since).UtcDateTime - world.Now.UtcDateTime.Date.AddDays(-world.Days)).TotalDays;
        TasteShift Taste(int style, TimeSpan since, TimeSpan over, double strength) =>
            new() { Day = Day(since), Over = over.TotalDays, Style = style, Strength = strength };
        return new DriftSchedule
        {
            Drift = new Drift
            {
                Tastes =
                [
                    Taste(styles[0], First, FirstOver, Strength), Taste(styles[1], First, FirstOver, -Strength),
                    Taste(styles[2], Second, TimeSpan.Zero, Strength),
                ],
                Catalogue = [new CatalogueShift { Day = Math.Round(Day(midnight)), Share = Gone }],
            },
            Changes =
            [
                new(start + First, $"{Wardrobe.Styles[styles[0]]} comes into fashion, {Wardrobe.Styles[styles[1]]} goes out of it, over {FirstOver.TotalHours:0} hours"),
                new(start + midnight, string.Create(CultureInfo.InvariantCulture, $"{Gone:P0} of the products are gone; every midnight some arrive, sell out and change price")),
                new(start + Second, $"{Wardrobe.Styles[styles[2]]} comes into fashion at once"),
            ],
        };
    }
}
