using Platform.World.People;

namespace Platform.World.Shopping;

/// <summary>
/// One visit from the first page to the last: a machine that says the next step and is told what the shop showed.
/// Luck that belongs to a thing (whether a place is looked at, whether a product pleases today) is drawn by that
/// thing's key, so that two shops met by the same visit share it: common random numbers.
/// </summary>
internal sealed partial class Visit
{
    /// <summary>Nobody looks at more pages than this in one visit.</summary>
    private const int MostPages = 60;

    private readonly WorldSetting _world;
    private readonly Shopper _shopper;
    private readonly Taste _taste;
    private readonly int _person;
    private readonly ulong _key;
    private readonly double _day;
    private readonly int _month;
    private readonly Intent _intent;
    private readonly Stack<(int Product, BlockSeen? Block, int Position)> _waiting = new();
    private readonly IEnumerator<ShopperStep> _steps;
    private readonly HashSet<int> _opened = [];
    private Dice _dice;
    private Want _want;
    private Wallet _wallet;
    private double _readiness;
    private PageSeen _seen = PageSeen.Nothing;
    private ShopperStep _step = new() { Kind = StepKind.Home };
    private int _pages;
    private bool _hasEnough;

    /// <param name="world">The world.</param>
    /// <param name="shopper">Who comes.</param>
    /// <param name="wallet">What the shopper brings along.</param>
    /// <param name="key">A number of this visit's own: all its luck follows from it.</param>
    /// <param name="start">When.</param>
    public Visit(WorldSetting world, Shopper shopper, Wallet wallet, ulong key, DateTimeOffset start)
    {
        (_world, _shopper, _wallet, _key) = (world, shopper, wallet, key);
        _dice = new Dice(world.Seed, StreamKind.Whim, key);
        _day = (start - world.Start).TotalDays;
        _month = (start.Year * 12) + start.Month;
        // Some shop for the other one in the house: with that one's taste, and with their own money.
        _person = shopper.Partner >= 0 && _dice.Chance(0.2) ? shopper.Partner : shopper.Number;
        _taste = Taste.Create(world.Seed, _person);
        _intent = DrawIntent();
        _readiness = shopper.Zeal + world.Calendar.Readiness((int)Math.Floor(_day)) + (0.6 * _dice.Normal())
            + _intent switch { Intent.LookFor => 1.1, Intent.CompleteOutfit => 0.3, Intent.HuntDiscount => -0.4, _ => -0.9 };
        _want = DrawWant();
        Shop = new ShopVisit
        {
            VisitorId = Visitors.IdOf(shopper, key),
            UserId = shopper.UserId,
            Key = key,
            Start = start,
            LikingOf = product => _world.Choice.Liking(_taste, product, _want, _day),
        };
        _steps = Steps().GetEnumerator();
    }

    /// <summary>What the shop knows of the visit.</summary>
    public ShopVisit Shop { get; }

    public Shopper Shopper => _shopper;

    /// <summary>What the shopper has left and bought, after the steps so far.</summary>
    public Wallet Wallet => _wallet;

    /// <summary>The next step.</summary>
    /// <param name="seen">What the last step brought; <see cref="PageSeen.Nothing"/> before the first.</param>
    public ShopperStep Next(PageSeen seen)
    {
        _seen = seen;
        return _steps.MoveNext() ? _steps.Current : new ShopperStep { Kind = StepKind.Leave };
    }

    private IEnumerable<ShopperStep> Steps()
    {
        _wallet.Visits++;
        yield return Count(DrawEntry());
        See();
        // Who finds nothing on the first page goes, more often than later: a bounce.
        while (!_hasEnough && (_waiting.Count > 0 || !Tires(_pages == 1 ? 0.36 : Shop.BasketProducts.Count > 0 ? 0.13 : 0.3)))
        {
            if (_waiting.TryPop(out var click))
            {
                yield return Count(Open(click));
                See();
                if (!_hasEnough && Pleases(click.Product))
                {
                    yield return PutIntoBasket(click);
                    AfterBasket(click.Product);
                }

                Compare(click.Product);
            }
            else
            {
                yield return Count(DrawList());
                See();
            }
        }

        while (Shop.BasketProducts.Count > 0 && !_hasEnough)
        {
            yield return Count(new ShopperStep { Kind = StepKind.Basket, ThinkTime = Think(10) });
            if (IsLost())
                break;
            if (TakesOut() is >= 0 and var unwanted)
            {
                yield return TakeOut(unwanted);
                continue;
            }

            if (Buys())
                yield return Pay();
            break;
        }
    }

    private ShopperStep Count(ShopperStep step)
    {
        _pages++;
        return _step = step;
    }

    private TimeSpan Think(double seconds) => TimeSpan.FromMilliseconds(Math.Round(1_000 * (2 + (seconds * _dice.Exponential()))));

    private bool Tires(double chance) => _pages >= MostPages || _dice.Chance(chance);

    private ShopperStep Open((int Product, BlockSeen? Block, int Position) click)
    {
        _opened.Add(click.Product);
        _opens++;
        Shop.SeenProducts.Add(click.Product);
        return new ShopperStep
        {
            Kind = StepKind.Product,
            Product = click.Product,
            Block = click.Block,
            Position = click.Position,
            ThinkTime = Think(12),
        };
    }

    /// <summary>Now and then somebody goes back to what was seen before, to compare.</summary>
    private void Compare(int product)
    {
        var seen = Shop.SeenProducts;
        if (seen.Count < 2 || !_dice.Chance(0.22))
            return;
        var earlier = seen[_dice.Below(seen.Count)];
        if (earlier != product)
            _waiting.Push((earlier, null, 0));
    }
}
