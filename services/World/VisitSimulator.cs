using Platform.Contracts;
using Platform.World.Goods;

namespace Platform.World;

/// <summary>
/// Lets customers visit the shop. A visit has something in mind; of the products in sight the customer looks at
/// the one of most utility plus Gumbel noise, which is the multinomial logit (McFadden 1974); what is looked at
/// next lies near what was looked at before, or is looked at again; who puts something into the basket may complete
/// an outfit.
/// </summary>
internal sealed class VisitSimulator
{
    /// <summary>Products in sight when the next one is chosen.</summary>
    private const int InSight = 6;

    private const double MeanViews = 4.6;
    private const double AddToCart = 0.07;
    private const double Buy = 0.36;
    private const long DayMilliseconds = 86_400_000;

    /// <summary>Visits by the hour of the day: quiet at night, a small peak at lunch, a large one in the evening.</summary>
    private static readonly double[] Hours =
        [2, 1, 0.6, 0.4, 0.4, 0.7, 1.5, 2.8, 3.8, 4.4, 4.8, 5.2, 5.6, 5.2, 4.8, 4.8, 5, 5.4, 6.2, 7.4, 8.4, 8, 6, 3.6];

    /// <summary>Visits by the day of the week, Sunday first.</summary>
    private static readonly double[] Weekdays = [1.25, 1.1, 1, 0.95, 0.95, 0.85, 0.95];

    private readonly Assortment _assortment;
    private readonly WorldOptions _options;
    private readonly Odds _days;
    private readonly Odds _hours = new(Hours);
    private readonly Odds _women;
    private readonly Odds _men;
    private readonly int[][] _ofKind;

    public VisitSimulator(Assortment assortment, WorldOptions options)
    {
        (_assortment, _options) = (assortment, options);
        var start = options.Now.Date.AddDays(-options.Days);
        _days = new Odds([.. Enumerable.Range(0, options.Days).Select(day => Weekdays[(int)start.AddDays(day).DayOfWeek])]);
        _women = Intent(men: false, options);
        _men = Intent(men: true, options);
        _ofKind = [.. Enum.GetValues<GarmentKind>().Select(kind =>
            Enumerable.Range(0, Wardrobe.Categories.Length).Where(category => Wardrobe.Categories[category].Kind == kind).ToArray())];
    }

    /// <summary>The mean number of events of a visit, to plan how many visits make a history.</summary>
    public static double MeanEvents => 6.65;

    /// <summary>Adds everything a customer did.</summary>
    /// <param name="index">The customer's number.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="meanVisits">How many visits are to be expected.</param>
    /// <param name="events">Receives the events, visit by visit.</param>
    public void Simulate(int index, Customer customer, double meanVisits, List<WorldEvent> events)
    {
        var dice = new Dice(_options.Seed, StreamKind.Visits, index);
        var visits = dice.Poisson(meanVisits);
        for (var visit = 0; visit < visits; visit++)
            new Visit(this, index, customer, visit, events).Run(ref dice);
    }

    private static Odds Intent(bool men, WorldOptions options)
    {
        // The middle of the history, from -1 in high summer to 1 in deep winter.
        var middle = options.Now.AddDays(-options.Days / 2.0).DayOfYear;
        var season = Math.Cos(2 * Math.PI * (middle - 15) / 365.25);
        return new Odds([.. Wardrobe.Categories.Select(category =>
            category.Share * Math.Exp(0.8 * season * category.Season)
            * (category.Path.StartsWith("Men", StringComparison.Ordinal) == men ? 1 : 0.08))]);
    }

    private double Utility(Customer customer, int product, int before)
    {
        var garment = _assortment.Garments[product];
        var category = Wardrobe.Categories[garment.Category];
        var offBudget = Math.Log(garment.Price / category.Price) - customer.Budget;
        var utility = customer.Styles[garment.Style] + customer.Colors[garment.Color] + (0.6 * garment.Appeal)
            - (0.8 * offBudget * offBudget);
        if (before < 0)
            return utility;
        var last = _assortment.Garments[before];
        return utility + (last.Color == garment.Color ? 0.7 : 0) + (last.Style == garment.Style ? 0.5 : 0)
            + (last.Group == garment.Group ? 0.5 : 0);
    }

    /// <summary>One visit, from the first page to the last.</summary>
    private sealed class Visit(VisitSimulator world, int index, Customer customer, int visit, List<WorldEvent> events)
    {
        private readonly List<int> _seen = [];
        private readonly List<int> _basket = [];
        private long _time;
        private int _order;

        public void Run(ref Dice dice)
        {
            var day = world._days.Draw(ref dice);
            _time = (day * DayMilliseconds) + (world._hours.Draw(ref dice) * (DayMilliseconds / 24)) + (long)(dice.Even() * (DayMilliseconds / 24));
            var category = (customer.ShopsForMen ? world._men : world._women).Draw(ref dice);
            Enter(ref dice, category);
            var views = 1 + (int)((MeanViews - 0.5) * dice.Exponential());
            for (var view = 0; view < views; view++)
            {
                var product = Choose(ref dice, category, day);
                if (product < 0)
                    break;
                Add(ref dice, EventType.DetailPageView, product, -1);
                _seen.Add(product);
                if (!_basket.Contains(product) && world._assortment.Garments[product].IsInStock && dice.Chance(AddToCart))
                {
                    Add(ref dice, EventType.AddToCart, product, -1);
                    _basket.Add(product);
                    if (dice.Chance(0.5))
                        (category, views) = (Complement(ref dice, product), views + 2);
                }
            }

            CheckOut(ref dice);
        }

        private void Enter(ref Dice dice, int category)
        {
            if (dice.Chance(0.35))
                Add(ref dice, EventType.HomePageView, -1, -1);
            if (dice.Chance(0.25))
                Add(ref dice, EventType.Search, -1, category);
            else if (dice.Chance(0.7))
                Add(ref dice, EventType.CategoryPageView, -1, category);
        }

        private int Choose(ref Dice dice, int category, int day)
        {
            var before = _seen.Count > 0 ? _seen[^1] : -1;
            // A third of the clicks go back to what was seen before the current page.
            if (_seen.Count > 1 && dice.Chance(0.25) && Earlier(ref dice, before) is >= 0 and var earlier)
                return earlier;
            var isNear = before >= 0 && world._assortment.Garments[before].Category == category && dice.Chance(0.6);
            var (best, most) = (-1, double.NegativeInfinity);
            for (var sight = 0; sight < InSight; sight++)
            {
                var product = isNear
                    ? world._assortment.DrawNear(ref dice, before)
                    : world._assortment.Draw(ref dice, category, FavouriteStyle(ref dice));
                if (product < 0 || product == before || world._assortment.Garments[product].ArrivalDay > day)
                    continue;
                var utility = world.Utility(customer, product, before) + dice.Gumbel();
                if (utility > most)
                    (best, most) = (product, utility);
            }

            return best;
        }

        /// <summary>A product of an earlier page, what was seen often more likely; -1 where only the current one was seen.</summary>
        private int Earlier(ref Dice dice, int current)
        {
            var others = 0;
            foreach (var product in _seen)
                others += product == current ? 0 : 1;
            if (others == 0)
                return -1;
            var steps = dice.Below(others);
            foreach (var product in _seen)
            {
                if (product != current && steps-- == 0)
                    return product;
            }

            return -1;
        }

        private int FavouriteStyle(ref Dice dice)
        {
            var (best, most) = (0, double.NegativeInfinity);
            for (var style = 0; style < customer.Styles.Length; style++)
            {
                var liking = customer.Styles[style] + dice.Gumbel();
                if (liking > most)
                    (best, most) = (style, liking);
            }

            return best;
        }

        /// <summary>A category that goes with a product, of the same department.</summary>
        private int Complement(ref Dice dice, int product)
        {
            var own = Wardrobe.Categories[world._assortment.Garments[product].Category];
            var kinds = Wardrobe.GoesWith(own.Kind);
            var department = own.Path[..3];
            var fitting = world._ofKind[(int)kinds[dice.Below(kinds.Count)]]
                .Where(category => Wardrobe.Categories[category].Path.StartsWith(department, StringComparison.Ordinal)).ToArray();
            return fitting.Length > 0 ? fitting[dice.Below(fitting.Length)] : world._assortment.Garments[product].Category;
        }

        private void CheckOut(ref Dice dice)
        {
            if (_basket.Count == 0)
                return;
            if (dice.Chance(0.8))
                Add(ref dice, EventType.ShoppingCartPageView, -1, -1);
            if (!dice.Chance(Buy))
                return;
            _time += 120_000;
            foreach (var product in _basket)
                events.Add(EventOf(EventType.PurchaseComplete, product, -1));
            _order++;
        }

        private void Add(ref Dice dice, EventType type, int product, int category)
        {
            events.Add(EventOf(type, product, category));
            _order++;
            _time += 3_000 + (long)(25_000 * dice.Exponential());
        }

        private WorldEvent EventOf(EventType type, int product, int category) => new()
        {
            Time = _time, Customer = index, Visit = visit, Order = _order, Type = type, Product = product, Category = category,
        };
    }
}
