using Platform.World.Shopping;

namespace Platform.World.Truth;

/// <summary>Adds up what visits came to.</summary>
internal sealed class OutcomeCount
{
    private int _sessions;
    private int _listOpens;
    private double _expectedListOpens;
    private int _listBaskets;
    private double _expectedListBaskets;
    private int _basketSessions;
    private int _orders;
    private double _revenue;

    public int Items { get; set; }

    public void Add(ListView? list, int orders, double revenue, bool hasBasket)
    {
        _sessions++;
        _orders += orders;
        _revenue += revenue;
        _basketSessions += hasBasket ? 1 : 0;
        if (list is null)
            return;
        _listOpens += list.Opens;
        _expectedListOpens += list.ExpectedOpens;
        _listBaskets += list.HasFilledBasket ? 1 : 0;
        _expectedListBaskets += list.BasketChance;
    }

    public void Add(OutcomeCount other)
    {
        _sessions += other._sessions;
        _listOpens += other._listOpens;
        _expectedListOpens += other._expectedListOpens;
        _listBaskets += other._listBaskets;
        _expectedListBaskets += other._expectedListBaskets;
        _basketSessions += other._basketSessions;
        _orders += other._orders;
        _revenue += other._revenue;
        Items += other.Items;
    }

    public PolicyOutcome ToOutcome() => new()
    {
        Sessions = _sessions,
        ListOpens = _listOpens,
        ExpectedListOpens = _expectedListOpens,
        ListBaskets = _listBaskets,
        ExpectedListBaskets = _expectedListBaskets,
        BasketSessions = _basketSessions,
        Orders = _orders,
        Items = Items,
        Revenue = _revenue,
    };
}
