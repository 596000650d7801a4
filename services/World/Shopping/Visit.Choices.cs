using Platform.World.Goods;

namespace Platform.World.Shopping;

/// <summary>What the shopper looks at, opens, takes and buys.</summary>
internal sealed partial class Visit
{
    /// <summary>A page that takes longer than this costs patience.</summary>
    private const double PatientSeconds = 1;

    /// <summary>Looks at the page that came, if one did, and notes what is to be opened.</summary>
    private void See()
    {
        Shop.Pages = _pages;
        if (IsLost())
        {
            _hasEnough = true;
            return;
        }

        if (_step.Kind is StepKind.Category or StepKind.Search)
            _isListEmpty = !_seen.Blocks.Any(block => block.Products.Length > 0 && block.Placement is PlacementNames.Listing or PlacementNames.Search);
        if (_isWatched && FirstList is null && _waiting.Count == 0 && Shop.BasketProducts.Count == 0)
            Watch();
        for (var block = _seen.Blocks.Count - 1; block >= 0; block--)
            LookAt(_seen.Blocks[block], block);
    }

    /// <summary>
    /// Whether the shopper leaves over a page that came late or not at all: half do over a failure; over delay the
    /// risk grows by a sixth a second (a bounce is a third likelier at 3 s than at 1 s: Google and SOASTA 2017).
    /// </summary>
    private bool IsLost()
    {
        if (_seen.HasFailed)
            return _dice.Chance(0.5);
        var late = _seen.Took.TotalSeconds - PatientSeconds;
        return late > 0 && _dice.Chance(1 - Math.Exp(-late / 6));
    }

    private void LookAt(BlockSeen block, int index)
    {
        var look = Dice.Key(_world.Seed, StreamKind.Sight, _key, (ulong)((_pages << 8) + index));
        if (Dice.EvenOf(look) >= Attention.Noticed(block.Placement))
            return;
        var curve = Attention.Curve(block.Placement);
        var products = block.Products.Span;
        // From the last place to the first: what is to be opened lies on a stack.
        for (var place = Math.Min(products.Length, curve.Length) - 1; place >= 0; place--)
        {
            var product = products[place];
            if (Dice.EvenOf(Dice.Key(_world.Seed, StreamKind.Sight, look, (ulong)place + 1)) < curve[place] && Opens(product))
            {
                _waiting.Push((product, block, place + 1));
                if (ReferenceEquals(block, _firstBlock))
                    FirstList!.Opens++;
            }
        }
    }

    private bool Opens(int product)
    {
        if ((uint)product >= (uint)_world.Assortment.Garments.Length || _opened.Contains(product))
            return false;
        var liking = _world.Choice.Liking(_taste, product, _want, _day);
        if (Dice.EvenOf(Dice.Key(_world.Seed, StreamKind.Sight, _key, (1UL << 40) | (uint)product)) >= _world.Choice.OpenChance(liking))
            return false;
        _opened.Add(product);
        return true;
    }

    /// <summary>Whether an opened product goes into the basket.</summary>
    private bool Pleases(int product)
    {
        if (Shop.BasketProducts.Contains(product) || !HasSize(product))
            return false;
        var liking = _world.Choice.Liking(_taste, product, _want, _day);
        var chance = _world.Choice.BasketChance(liking, ChoiceModel.Fit(_world.Seed, _person, product), _readiness);
        return Dice.EvenOf(Dice.Key(_world.Seed, StreamKind.Sight, _key, (2UL << 40) | (uint)product)) < chance;
    }

    private SizeScale ScaleOf(int product) => Wardrobe.Categories[_world.Assortment.Garments[product].Category].Form.Sizes;

    /// <summary>The person's size among those the product is made in.</summary>
    private int SizeOf(int product) => (int)(_taste.Size * Sizes.Of(ScaleOf(product)).Length);

    private bool HasSize(int product) => (_world.Assortment.Garments[product].SizesInStock >> SizeOf(product) & 1) != 0;

    private ShopperStep PutIntoBasket((int Product, BlockSeen? Block, int Position) click)
    {
        if (FirstList is not null && ReferenceEquals(click.Block, _firstBlock) && Shop.BasketProducts.Count == 0)
            FirstList.HasFilledBasket = true;
        Shop.BasketProducts.Add(click.Product);
        return new ShopperStep
        {
            Kind = StepKind.AddToCart,
            Product = click.Product,
            Size = Sizes.Of(ScaleOf(click.Product))[SizeOf(click.Product)],
            Block = click.Block,
            Position = click.Position,
            ThinkTime = Think(20),
        };
    }

    /// <summary>Who has found something may go on to what goes with it.</summary>
    private void AfterBasket(int product)
    {
        // Who has begun to buy goes on more easily.
        _readiness += Shop.BasketProducts.Count == 1 ? 1.5 : 0;
        if (!_dice.Chance(0.6))
            return;
        _want = GoingWith(product);
        _list = null;
    }

    private int TakesOut()
    {
        var basket = Shop.BasketProducts;
        // What the month's money does not reach for goes back, the last first.
        if (Total() > _wallet.Left(_shopper.MonthlyBudget, _month) && basket.Count > 1)
            return basket[^1];
        return basket.Count > 1 && _dice.Chance(0.1) ? basket[_dice.Below(basket.Count)] : -1;
    }

    private ShopperStep TakeOut(int product)
    {
        Shop.BasketProducts.Remove(product);
        return new ShopperStep { Kind = StepKind.RemoveFromCart, Product = product, ThinkTime = Think(6) };
    }

    private bool Buys() => Total() <= _wallet.Left(_shopper.MonthlyBudget, _month)
        && _dice.Chance(1 / (1 + Math.Exp(4.25 - _readiness - (0.4 * Shop.BasketProducts.Count))));

    private ShopperStep Pay()
    {
        _wallet.Pay(Total(), _month);
        _wallet.Owned = Shop.BasketProducts[0] + 1;
        return new ShopperStep
        {
            Kind = StepKind.Checkout,
            Bought = [.. Shop.BasketProducts],
            SentBack = [.. Shop.BasketProducts.Where(IsSentBack)],
            ThinkTime = Think(60),
        };
    }

    /// <summary>What does not fit at home goes back.</summary>
    private bool IsSentBack(int product) =>
        Dice.EvenOf(Dice.Key(_world.Seed, StreamKind.Sight, _key, (3UL << 40) | (uint)product))
        < ChoiceModel.ReturnChance(ChoiceModel.Fit(_world.Seed, _person, product));

    private double Total() => PriceOf(Shop.BasketProducts);
}
