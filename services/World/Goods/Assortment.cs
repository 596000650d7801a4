namespace Platform.World.Goods;

/// <summary>All products of the world as they are on a day, and the racks on which they hang.</summary>
internal sealed class Assortment
{
    /// <summary>Products that differ in colour only come in groups of up to this many.</summary>
    private const int LargestGroup = 4;

    /// <summary>Products are made in blocks that know nothing of each other, so that they may be made at once.</summary>
    private const int Block = 1_024;

    /// <summary>The share of the products that arrives during the history.</summary>
    private const double NewShare = 0.2;

    private readonly WorldOptions _options;
    private readonly Discounts _discounts;
    private readonly Stock _stock;
    private readonly Lazy<Racks> _racks;

    /// <param name="options">The world.</param>
    /// <param name="brands">All brands.</param>
    /// <param name="garments">The products, whose prices may be those of the day before.</param>
    /// <param name="day">The day that is to be shown.</param>
    /// <param name="isNextDay">Whether the prices are those of the day before: then only what changes is priced again.</param>
    private Assortment(WorldOptions options, Brand[] brands, Garment[] garments, int day, bool isNextDay)
    {
        (_options, Brands, Garments, Day) = (options, brands, garments, day);
        _discounts = new Discounts(options, brands);
        _stock = new Stock(options);
        _racks = new Lazy<Racks>(() => new Racks(garments));
        var keepsPrices = isNextDay && _discounts.IsLikeTheDayBefore(day);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Cores };
        Parallel.For(0, (garments.Length + Block - 1) / Block, parallel, block =>
        {
            for (var product = block * Block; product < Math.Min(garments.Length, (block + 1) * Block); product++)
            {
                garments[product] = keepsPrices && !Discounts.Changes(garments[product], day)
                    ? garments[product] with { SizesInStock = _stock.SizesOn(garments[product], product, day) }
                    : On(garments[product], product, day);
            }
        });
    }

    public Brand[] Brands { get; }

    /// <summary>Shape [products].</summary>
    public Garment[] Garments { get; }

    /// <summary>The day that prices and stock are of: 0 for the first of the history, <see cref="WorldOptions.Days"/> for today.</summary>
    public int Day { get; }

    /// <summary>How many products arrive on each day after today.</summary>
    public int ArrivalsADay => Math.Max(1, (int)(_options.Products * NewShare / _options.Days));

    /// <summary>Makes the assortment as it is today.</summary>
    public static Assortment Create(WorldOptions options)
    {
        var brands = Enumerable.Range(0, Brand.Names).Select(index => Brand.Create(options.Seed, index)).ToArray();
        var tailor = new Tailor(brands);
        var garments = new Garment[options.Products];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Cores };
        Parallel.For(0, (garments.Length + Block - 1) / Block, parallel, block =>
            Fill(garments.AsSpan(), block * Block, Math.Min(garments.Length, (block + 1) * Block), tailor, options, null));
        return new Assortment(options, brands, garments, options.Days, isNextDay: false);
    }

    /// <summary>
    /// The assortment as it is on another day: prices and stock of that day; after today, with all that has arrived
    /// until then. Products keep their numbers.
    /// </summary>
    /// <param name="day">0 for the first day of the history, <see cref="WorldOptions.Days"/> for today.</param>
    public Assortment At(int day)
    {
        var arrived = Math.Max(0, day - _options.Days);
        var garments = new Garment[_options.Products + (arrived * ArrivalsADay)];
        Garments.AsSpan(0, Math.Min(Garments.Length, garments.Length)).CopyTo(garments);
        var tailor = new Tailor(Brands);
        for (var after = Math.Max(0, Day - _options.Days); after < arrived; after++)
        {
            var start = _options.Products + (after * ArrivalsADay);
            Fill(garments.AsSpan(), start, start + ArrivalsADay, tailor, _options, _options.Days + 1 + after);
        }

        return new Assortment(_options, Brands, garments, day, isNextDay: day == Day + 1);
    }

    /// <summary>A product as it is on a day.</summary>
    /// <param name="product">Its number.</param>
    /// <param name="day">0 for the first day of the history.</param>
    public Garment On(int product, int day) => On(Garments[product], product, day);

    /// <summary>The products that are new, cost something else, or have other sizes left than on the day before.</summary>
    public IEnumerable<int> Changes() => Enumerable.Range(0, Garments.Length)
        .Where(product => Garments[product].ArrivalDay == Day || (Garments[product].ArrivalDay < Day && Garments[product] != On(product, Day - 1)));

    /// <summary>Draws a product of a category in a style, the appealing ones more often; -1 where there is none.</summary>
    public int Draw(ref Dice dice, int category, int style) => _racks.Value.Draw(ref dice, category, style);

    /// <summary>Draws a product that lies near another one on its rack.</summary>
    public int DrawNear(ref Dice dice, int product) => _racks.Value.DrawNear(ref dice, product);

    private Garment On(in Garment garment, int product, int day) => garment with
    {
        PriceCents = _discounts.PriceCentsOn(garment, day), SizesInStock = _stock.SizesOn(garment, product, day),
    };

    /// <summary>Makes the products from one number to before another; the last group may be cut short.</summary>
    private static void Fill(Span<Garment> garments, int start, int end, Tailor tailor, WorldOptions options, int? arrivalDay)
    {
        for (var product = start; product < end;)
        {
            var dice = new Dice(options.Seed, StreamKind.Product, product);
            // Four in five were there before the history began; the others keep coming.
            var arrival = arrivalDay ?? (dice.Chance(1 - NewShare) ? -1 - dice.Below(400) : dice.Below(options.Days));
            var first = tailor.Make(ref dice, product, arrival);
            var size = 1 + dice.Below(LargestGroup);
            var taken = 1UL << first.Shade;
            garments[product++] = first;
            for (var variant = 1; variant < size && product < end && tailor.InAnotherColor(ref dice, first, ref taken) is { } next; variant++)
                garments[product++] = next;
        }
    }
}
