using Platform.World.Goods;
using Platform.World.Queries;

namespace Platform.World.Shopping;

/// <summary>What all visits of one day share; none of it changes within the day.</summary>
internal sealed class WorldSetting
{
    private readonly Drift _drift;
    private readonly Assortment _racks;

    /// <summary>The world as it is today, the day after the history.</summary>
    public WorldSetting(WorldOptions options)
    {
        (_drift, Seed, Days) = (options.Drift, options.Seed, options.Days);
        Start = new DateTimeOffset(options.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays(-options.Days);
        (Assortment, Demand, Calendar) = (WithoutGone(Assortment.Create(options)), new Demand(Start), new Calendar(Start));
        Choice = new ChoiceModel(Assortment, new Trend(_drift));
        (_racks, Needs, Queries) = (Assortment, new Needs(Assortment), new QueryWriter(Assortment));
    }

    private WorldSetting(WorldSetting other, int day)
    {
        (_drift, Seed, Days, Start, Demand, Calendar) = (other._drift, other.Seed, other.Days, other.Start, other.Demand, other.Calendar);
        Assortment = WithoutGone(other.Assortment.At(day));
        Choice = new ChoiceModel(Assortment, new Trend(_drift));
        (_racks, Needs, Queries) = (other._racks, new Needs(Assortment), new QueryWriter(Assortment));
    }

    /// <summary>The products with the prices and the stock of the day.</summary>
    public Assortment Assortment { get; }

    public ChoiceModel Choice { get; }

    public Demand Demand { get; }

    /// <summary>What shoppers look for.</summary>
    public Needs Needs { get; }

    /// <summary>How they put it.</summary>
    public QueryWriter Queries { get; }

    public Calendar Calendar { get; }

    public int Seed { get; }

    /// <summary>The length of the history.</summary>
    public int Days { get; }

    /// <summary>The midnight with which the history begins: day 0.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>Draws a product of a category in a style, what pleases more often; -1 where there is none. Racks are the same on all days.</summary>
    public int DrawProduct(ref Dice dice, int category, int style) => _racks.Draw(ref dice, category, style);

    /// <summary>The world as it is on another day.</summary>
    public WorldSetting On(int day) => day == Assortment.Day ? this : new WorldSetting(this, day);

    /// <summary>Takes out of stock what the drift has taken out of the assortment by now.</summary>
    private Assortment WithoutGone(Assortment assortment)
    {
        for (var shift = 0; shift < _drift.Catalogue.Count; shift++)
        {
            if (assortment.Day < _drift.Catalogue[shift].Day)
                continue;
            for (var product = 0; product < assortment.Garments.Length; product++)
            {
                if (Dice.EvenOf(Dice.Key(Seed, StreamKind.Withdrawal, (ulong)product, (ulong)shift)) < _drift.Catalogue[shift].Share)
                    assortment.Garments[product] = assortment.Garments[product] with { SizesInStock = 0 };
            }
        }

        return assortment;
    }
}
