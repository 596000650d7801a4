using Platform.World.Goods;
using Platform.World.Queries;

namespace Platform.World.Shopping;

/// <summary>What the visit is for, where it begins, and which list comes next.</summary>
internal sealed partial class Visit
{
    /// <summary>How often a shopper asks, in one visit.</summary>
    private const int MostSearches = 5;

    private ShopperStep? _list;
    private int _searches;
    private int _opens;
    private int _opensBeforeSearch;
    private bool _isListEmpty;

    private Intent DrawIntent()
    {
        var lot = _dice.Even();
        if (lot < 0.46)
            return Intent.Browse;
        if (lot < 0.79)
            return Intent.LookFor;
        return lot < 0.9 && _wallet.Owned > 0 ? Intent.CompleteOutfit : Intent.HuntDiscount;
    }

    private Want DrawWant()
    {
        if (_intent == Intent.CompleteOutfit)
            return GoingWith(_wallet.Owned - 1);
        var category = _world.Demand.Draw(ref _dice, _taste, _day);
        if (_intent != Intent.LookFor || DrawProduct(category) is not (>= 0 and var product))
            return new Want { Category = category, IsBargain = _intent == Intent.HuntDiscount };
        // Somebody has a garment in mind, and says a part of what it is.
        return new Want { Category = category, Need = _world.Needs.For(ref _dice, product) };
    }

    private Want GoingWith(int product) => new()
    {
        Category = _world.Demand.DrawComplement(ref _dice, _world.Assortment.Garments[product].Category),
        Partner = product + 1,
        IsBargain = _intent == Intent.HuntDiscount,
    };

    /// <summary>A product such as the person might have in mind.</summary>
    private int DrawProduct(int category) =>
        _world.DrawProduct(ref _dice, category, _dice.Chance(0.6) ? _taste.FavouriteStyle : _dice.Below(Wardrobe.Styles.Length));

    private int FavouriteColor()
    {
        var (best, most) = (0, double.NegativeInfinity);
        for (var color = 0; color < _taste.Colors.Length; color++)
        {
            var liking = _taste.Colors[color] + Math.Log(Wardrobe.ColorShares[color]) + _dice.Gumbel();
            if (liking > most)
                (best, most) = (color, liking);
        }

        return best;
    }

    /// <summary>The first page: by a search engine, a mail or an advertisement, or the front door.</summary>
    private ShopperStep DrawEntry()
    {
        var lot = _dice.Even();
        if (lot < 0.38 && LandsOn() is >= 0 and var product)
            return Open((product, null, 0)) with { ThinkTime = TimeSpan.Zero };
        if (lot < 0.55)
            return Category() with { ThinkTime = TimeSpan.Zero };
        return new ShopperStep { Kind = _shopper.IsMember && _dice.Chance(0.04) ? StepKind.Account : StepKind.Home };
    }

    /// <summary>A search engine knows what pleases many, and roughly what is wanted.</summary>
    private int LandsOn() =>
        DrawProduct(_want.Category) is >= 0 and var product && _world.Assortment.Garments[product].ArrivalDay <= _day ? product : -1;

    private ShopperStep DrawList()
    {
        if (_list is null)
            return _list = _want.Need is not null && _dice.Chance(0.55) ? Search() : Category();
        if (_list.Kind == StepKind.Search && IsDisappointed())
            return _list = Search();
        var lot = _dice.Even();
        if (lot < 0.4 && !_isListEmpty)
            return _list = _list with { Page = _list.Page + 1, ThinkTime = Think(15) };
        if (lot < 0.55 && _list.Color < 0)
            return _list = _list with { Page = 1, Color = WantedColor() is >= 0 and var wanted ? wanted : FavouriteColor(), ThinkTime = Think(8) };
        if (_want.Partner == 0 && _want.Need is null)
            _want = _want with { Category = _world.Demand.Draw(ref _dice, _taste, _day) };
        return _list = Category();
    }

    /// <summary>
    /// Whether the shopper asks again in other words: mostly after no hit at all, often after none worth opening
    /// (Huang and Efthimiadis, "Analyzing and evaluating query reformulation strategies in web search logs", CIKM 2009).
    /// </summary>
    private bool IsDisappointed() => _searches < MostSearches && _opens == _opensBeforeSearch && _dice.Chance(_isListEmpty ? 0.8 : 0.4);

    private int WantedColor()
    {
        if (_want.Need is { } need)
        {
            for (var wish = 0; wish < need.Wishes.Count; wish++)
            {
                if (need.Wishes[wish].Aspect == Aspect.Color)
                    return need.Wishes[wish].Value;
            }
        }

        return -1;
    }

    private ShopperStep Category() => new()
    {
        Kind = StepKind.Category,
        Category = _want.Category,
        Color = WantedColor() is >= 0 and var color && _dice.Chance(0.5) ? color : -1,
        Sort = _want.IsBargain && _dice.Chance(0.5) ? ListSort.Price : ListSort.Relevance,
        PriceLimit = _want.IsBargain && _dice.Chance(0.3) ? (int)Wardrobe.Categories[_want.Category].Price : null,
        ThinkTime = Think(6),
    };

    /// <summary>Types what is wanted: at the second time in other words, then less of it.</summary>
    private ShopperStep Search()
    {
        var need = _want.Need!;
        if (_searches > 1)
            need = need with { Scenario = need.Subject < 0 ? need.Scenario : -1, PriceCeiling = 0, Avoided = Avoided.Nothing, Brand = -1 };
        if (_searches > 2)
            need = need with { Wishes = [.. need.Wishes.Take(1)], Department = null };
        _searches++;
        _opensBeforeSearch = _opens;
        var words = _world.Queries.Write(ref _dice, need, _shopper.Language).Text;
        // Nobody types the same again on purpose.
        for (var left = 3; left > 0 && words == _list?.Query; left--)
            words = _world.Queries.Write(ref _dice, need, _shopper.Language).Text;
        return new ShopperStep { Kind = StepKind.Search, Query = words, ThinkTime = Think(9) };
    }
}
