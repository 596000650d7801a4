using System.Numerics;
using Platform.World.Goods;

namespace Platform.World.Shopping;

/// <summary>What the visit is for, where it begins, and which list comes next.</summary>
internal sealed partial class Visit
{
    private ShopperStep? _list;
    private int _searches;

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
        var owned = _wallet.Owned - 1;
        var isOutfit = _intent == Intent.CompleteOutfit;
        return new Want
        {
            Category = isOutfit
                ? _world.Demand.DrawComplement(ref _dice, _world.Assortment.Garments[owned].Category)
                : _world.Demand.Draw(ref _dice, _taste, _day),
            Color = _intent == Intent.LookFor && _dice.Chance(0.4) ? FavouriteColor() : -1,
            Occasion = _intent == Intent.LookFor && _dice.Chance(0.25) ? FavouriteOccasion() : Occasions.None,
            GoesWith = isOutfit ? owned : -1,
            IsBargain = _intent == Intent.HuntDiscount,
        };
    }

    /// <summary>One of the occasions that the person has.</summary>
    private Occasions FavouriteOccasion()
    {
        var first = (Occasions)(1 << BitOperations.TrailingZeroCount((uint)_taste.Occasions));
        return _dice.Chance(0.5) || first == _taste.Occasions ? first : _taste.Occasions & ~first;
    }

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
        if (lot < 0.3 && LandsOn() is >= 0 and var product)
            return Open((product, null, 0)) with { ThinkTime = TimeSpan.Zero };
        if (lot < 0.5)
            return Category() with { ThinkTime = TimeSpan.Zero };
        return new ShopperStep { Kind = _shopper.IsMember && _dice.Chance(0.04) ? StepKind.Account : StepKind.Home };
    }

    /// <summary>A search engine knows what pleases many, and roughly what is wanted.</summary>
    private int LandsOn()
    {
        var product = _world.Assortment.Draw(ref _dice, _want.Category, _dice.Chance(0.5) ? _taste.FavouriteStyle : _dice.Below(Wardrobe.Styles.Length));
        return product >= 0 && _world.Assortment.Garments[product].ArrivalDay <= _day ? product : -1;
    }

    private ShopperStep DrawList()
    {
        var lot = _dice.Even();
        if (_list is null)
            return _list = _intent == Intent.LookFor && lot < 0.55 ? Search() : Category();
        if (lot < 0.4)
            return _list = _list with { Page = _list.Page + 1, ThinkTime = Think(15) };
        if (lot < 0.55 && _list.Color < 0)
            return _list = _list with { Page = 1, Color = _want.Color >= 0 ? _want.Color : FavouriteColor(), ThinkTime = Think(8) };
        if (lot < 0.65 && _searches < 3)
            return _list = Search();
        if (_want.GoesWith < 0 && _intent != Intent.LookFor)
            _want = _want with { Category = _world.Demand.Draw(ref _dice, _taste, _day), Color = -1, Occasion = Occasions.None };
        return _list = Category();
    }

    private ShopperStep Category() => new()
    {
        Kind = StepKind.Category,
        Category = _want.Category,
        Sort = _want.IsBargain && _dice.Chance(0.5) ? ListSort.Price : ListSort.Relevance,
        PriceLimit = _want.IsBargain && _dice.Chance(0.3) ? (int)Wardrobe.Categories[_want.Category].Price : null,
        ThinkTime = Think(6),
    };

    private ShopperStep Search()
    {
        _searches++;
        var noun = Wardrobe.Categories[_want.Category].Noun;
        return new ShopperStep
        {
            Kind = StepKind.Search,
            Query = _want.Color >= 0 ? $"{Wardrobe.Colors[_want.Color]} {noun}" : noun,
            ThinkTime = Think(9),
        };
    }
}
