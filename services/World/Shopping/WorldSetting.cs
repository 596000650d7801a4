using Platform.World.Goods;

namespace Platform.World.Shopping;

/// <summary>What all visits of a world share; none of it changes.</summary>
internal sealed class WorldSetting
{
    public WorldSetting(Assortment assortment, WorldOptions options)
    {
        (Assortment, Seed, Days, Start) = (assortment, options.Seed, options.Days, StartOf(options));
        Choice = new ChoiceModel(assortment, new Trend(options.Drift));
        Demand = new Demand(Start);
    }

    public Assortment Assortment { get; }

    public ChoiceModel Choice { get; }

    public Demand Demand { get; }

    public int Seed { get; }

    /// <summary>The length of the history.</summary>
    public int Days { get; }

    /// <summary>The midnight with which the history begins: day 0.</summary>
    public DateTimeOffset Start { get; }

    private static DateTimeOffset StartOf(WorldOptions options) =>
        new DateTimeOffset(options.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays(-options.Days);
}
