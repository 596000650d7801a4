using Platform.World.Shopping;

namespace Platform.World.Truth;

/// <summary>Lets the same visits, with the same luck, go through two shops.</summary>
internal sealed class PairedSimulation(Func<int, Visit> visitOf, int cores)
{
    private const int Part = 500;

    public PolicyComparison Run(IShop first, IShop second, int sessions)
    {
        var parts = new Pairs[(sessions + Part - 1) / Part];
        Parallel.For(0, parts.Length, new ParallelOptions { MaxDegreeOfParallelism = cores }, part =>
        {
            var pairs = parts[part] = new Pairs();
            for (var number = part * Part; number < Math.Min(sessions, (part + 1) * Part); number++)
                pairs.Add(Live(visitOf(number), first, pairs.First), Live(visitOf(number), second, pairs.Second));
        });
        var all = new Pairs();
        foreach (var part in parts)
            all.Add(part);
        return new PolicyComparison
        {
            First = all.First.ToOutcome(),
            Second = all.Second.ToOutcome(),
            Orders = PairedDifference.Of(sessions, all.Orders.Sum, all.Orders.Squares),
            Revenue = PairedDifference.Of(sessions, all.Revenue.Sum, all.Revenue.Squares),
            ListBaskets = PairedDifference.Of(sessions, all.ListBaskets.Sum, all.ListBaskets.Squares),
        };
    }

    private static (double Orders, double Revenue, double ListBaskets) Live(Visit visit, IShop shop, OutcomeCount count)
    {
        visit.WatchLists();
        var (orders, revenue, hasBasket) = (0, 0.0, false);
        for (var step = visit.Next(PageSeen.Nothing); step.Kind != StepKind.Leave; step = visit.Next(shop.Show(step, visit.Shop)))
        {
            hasBasket |= step.Kind == StepKind.AddToCart;
            if (step.Kind != StepKind.Checkout)
                continue;
            orders++;
            revenue += visit.PriceOf(step.Bought);
            count.Items += step.Bought.Count;
        }

        count.Add(visit.FirstList, orders, revenue, hasBasket);
        return (orders, revenue, visit.FirstList is { HasFilledBasket: true } ? 1 : 0);
    }

    private sealed class Pairs
    {
        public OutcomeCount First { get; } = new();

        public OutcomeCount Second { get; } = new();

        public (double Sum, double Squares) Orders { get; private set; }

        public (double Sum, double Squares) Revenue { get; private set; }

        public (double Sum, double Squares) ListBaskets { get; private set; }

        public void Add(
            (double Orders, double Revenue, double ListBaskets) first, (double Orders, double Revenue, double ListBaskets) second)
        {
            Orders = With(Orders, second.Orders - first.Orders);
            Revenue = With(Revenue, second.Revenue - first.Revenue);
            ListBaskets = With(ListBaskets, second.ListBaskets - first.ListBaskets);
        }

        public void Add(Pairs other)
        {
            First.Add(other.First);
            Second.Add(other.Second);
            Orders = (Orders.Sum + other.Orders.Sum, Orders.Squares + other.Orders.Squares);
            Revenue = (Revenue.Sum + other.Revenue.Sum, Revenue.Squares + other.Revenue.Squares);
            ListBaskets = (ListBaskets.Sum + other.ListBaskets.Sum, ListBaskets.Squares + other.ListBaskets.Squares);
        }

        private static (double Sum, double Squares) With((double Sum, double Squares) sums, double difference) =>
            (sums.Sum + difference, sums.Squares + (difference * difference));
    }
}
