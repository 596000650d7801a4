namespace Platform.World.Shopping;

/// <summary>What the truth is told of a visit: what the choice model expected of its first list page, and what came of it.</summary>
internal sealed partial class Visit
{
    private bool _isWatched;
    private BlockSeen? _firstBlock;

    /// <summary>The first list page; null where none came, or nobody watches.</summary>
    public ListView? FirstList { get; private set; }

    /// <summary>Asks for <see cref="FirstList"/>.</summary>
    public void WatchLists() => _isWatched = true;

    /// <summary>What some products cost today, in euro.</summary>
    public double PriceOf(IReadOnlyList<int> products)
    {
        var price = 0.0;
        for (var index = 0; index < products.Count; index++)
            price += _world.Assortment.Garments[products[index]].Price;
        return price;
    }

    /// <summary>Notes what is to be expected of the first list: looks and likings are drawn place by place, each on its own.</summary>
    private void Watch()
    {
        _firstBlock = _seen.Blocks.FirstOrDefault(block => block.Placement is PlacementNames.Listing or PlacementNames.Search);
        if (_firstBlock is null)
            return;
        var curve = Attention.Curve(_firstBlock.Placement);
        var none = 1.0;
        FirstList = new ListView();
        for (var place = 0; place < Math.Min(_firstBlock.Products.Length, curve.Length); place++)
        {
            var product = _firstBlock.Products.Span[place];
            if ((uint)product >= (uint)_world.Assortment.Garments.Length || _opened.Contains(product))
                continue;
            var liking = _world.Choice.Liking(_taste, product, _want, _day);
            var opens = Attention.Noticed(_firstBlock.Placement) * curve[place] * _world.Choice.OpenChance(liking);
            FirstList.ExpectedOpens += opens;
            if (HasSize(product))
                none *= 1 - (opens * _world.Choice.BasketChance(liking, ChoiceModel.Fit(_world.Seed, _person, product), _readiness));
        }

        FirstList.BasketChance = 1 - none;
    }
}
