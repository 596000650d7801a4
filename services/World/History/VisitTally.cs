using Platform.World.Goods;
using Platform.World.Shopping;

namespace Platform.World.History;

/// <summary>Counts visits as an analyst would: what of them searched, filled a basket, bought.</summary>
internal sealed class VisitTally
{
    private bool _hasSearched;
    private bool _hasBasket;
    private bool _hasOrdered;

    public int Sessions { get; private set; }

    public int Views { get; private set; }

    public int BasketSessions { get; private set; }

    public int SearchSessions { get; private set; }

    public int SearchOrders { get; private set; }

    public int Orders { get; private set; }

    public int Items { get; private set; }

    public int Returned { get; private set; }

    /// <summary>In euro.</summary>
    public double Revenue { get; private set; }

    /// <summary>Shape [24]: sessions by the hour in which they began.</summary>
    public int[] ByHour { get; } = new int[24];

    public void Begin(int hour)
    {
        Sessions++;
        ByHour[hour]++;
        (_hasSearched, _hasBasket, _hasOrdered) = (false, false, false);
    }

    public void Count(ShopperStep step, Assortment assortment)
    {
        switch (step.Kind)
        {
            case StepKind.Product:
                Views++;
                break;
            case StepKind.Search:
                SearchSessions += _hasSearched ? 0 : 1;
                _hasSearched = true;
                break;
            case StepKind.AddToCart:
                BasketSessions += _hasBasket ? 0 : 1;
                _hasBasket = true;
                break;
            case StepKind.Checkout:
                Orders++;
                SearchOrders += _hasSearched && !_hasOrdered ? 1 : 0;
                _hasOrdered = true;
                Items += step.Bought.Count;
                Returned += step.SentBack.Count;
                foreach (var product in step.Bought)
                    Revenue += assortment.Garments[product].Price;
                break;
        }
    }

    /// <summary>Adds the counts of another one.</summary>
    public void Add(VisitTally other)
    {
        Sessions += other.Sessions;
        Views += other.Views;
        BasketSessions += other.BasketSessions;
        SearchSessions += other.SearchSessions;
        SearchOrders += other.SearchOrders;
        Orders += other.Orders;
        Items += other.Items;
        Returned += other.Returned;
        Revenue += other.Revenue;
        for (var hour = 0; hour < ByHour.Length; hour++)
            ByHour[hour] += other.ByHour[hour];
    }
}
