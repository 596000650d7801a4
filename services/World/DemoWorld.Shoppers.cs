using Platform.World.History;
using Platform.World.People;
using Platform.World.Shopping;
using Platform.World.Truth;

namespace Platform.World;

/// <summary>The people of the world.</summary>
public sealed partial class DemoWorld
{
    private const int Tries = 1_000;

    private WorldSetting? _live;
    private PastShop? _yesterday;
    private LexicalIndex? _index;

    private LexicalIndex Index => _index ??= LexicalIndex.Of(Goods.ProductCards.Of(_today.Assortment, _options));

    /// <summary>What is true of this world. Nothing that recommends, ranks, searches or mails may ask it.</summary>
    public DemoTruth Truth => new(_options, _today, _yesterday ??= PastShop.Opened(_today, Index, _options), NewVisit);

    /// <summary>The id of a product in the shop.</summary>
    public static string IdOf(int product) => Goods.ProductCards.IdOf(product);

    /// <summary>
    /// Lets somebody come to the shop now; who comes often is likelier to. The same number at the same time is the
    /// same visit, whatever other sessions there are.
    /// </summary>
    /// <param name="number">Which session, from 0.</param>
    /// <param name="now">When; decides the season, and what is in fashion.</param>
    public ShopperSession NewSession(int number, DateTimeOffset now) => new(NewVisit(number, now));

    private Visit NewVisit(int number, DateTimeOffset now)
    {
        var dice = new Dice(_options.Seed, StreamKind.LiveVisits, number);
        var day = (now - _today.Start).TotalDays;
        var shopper = DrawShopper(ref dice, day);
        // Who comes has spent a part of the month's money already.
        var wallet = new Wallet { Month = (now.Year * 12) + now.Month, Spent = (float)(shopper.MonthlyBudget * 0.4 * dice.Even()) };
        return new Visit(SettingOn((int)Math.Floor(day)), shopper, wallet, Dice.Key(_options.Seed, StreamKind.LiveVisits, (ulong)number), now);
    }

    /// <summary>The world of a day; sessions that are begun side by side may both make it, and make the same.</summary>
    private WorldSetting SettingOn(int day)
    {
        var live = _live;
        if (live is null || live.Assortment.Day != day)
            _live = live = _today.On(day);
        return live;
    }

    /// <summary>Draws by activity: a candidate stays with a chance in proportion to it (von Neumann 1951).</summary>
    private Shopper DrawShopper(ref Dice dice, double day)
    {
        const double Most = 50;
        for (var left = Tries; ; left--)
        {
            var shopper = Shopper.Create(_options.Seed, dice.Below(_options.Customers), _options.Days);
            // Beyond the history nobody is asked whether they have lapsed: a long run must not run out of people.
            var isThere = day >= _options.Days || (day >= shopper.FirstDay && day <= shopper.LastDay);
            if ((isThere && dice.Chance(shopper.Activity / Most)) || left == 0)
                return shopper;
        }
    }
}
