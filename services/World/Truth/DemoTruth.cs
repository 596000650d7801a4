using Platform.World.History;
using Platform.World.People;
using Platform.World.Queries;
using Platform.World.Shopping;

namespace Platform.World.Truth;

/// <summary>
/// The only door to what is true of a demo world: tastes, utilities, who looks where, what a policy truly earns. No
/// service and no model may open it: they have the events and the catalogue, as in any shop.
/// </summary>
public sealed class DemoTruth
{
    private readonly WorldOptions _options;
    private readonly WorldSetting _today;
    private readonly PastShop _yesterday;
    private readonly Func<int, DateTimeOffset, Visit> _visitOf;

    internal DemoTruth(WorldOptions options, WorldSetting today, PastShop yesterday, Func<int, DateTimeOffset, Visit> visitOf) =>
        (_options, _today, _yesterday, _visitOf) = (options, today, yesterday, visitOf);

    /// <summary>
    /// The shop as it was on the last evening of the history: what a policy is compared with. Where the history was not
    /// written by this world, it knows nothing but its older sales.
    /// </summary>
    public IShop Yesterday => _yesterday;

    /// <summary>When taste and catalogue change by the drift's schedule, oldest first.</summary>
    public IReadOnlyList<ChangePoint> ChangePoints =>
    [
        .. _options.Drift.Tastes.Select(shift => new ChangePoint(_today.Start.AddDays(shift.Day), "taste", shift.Strength))
            .Concat(_options.Drift.Catalogue.Select(shift => new ChangePoint(_today.Start.AddDays(shift.Day), "catalogue", shift.Share)))
            .OrderBy(change => change.At),
    ];

    /// <summary>What a shopper likes.</summary>
    /// <param name="shopper">The number, which the account's id has in hexadecimal after its first letter.</param>
    public KnownTaste TasteOf(int shopper) => KnownTaste.Of(Taste.Create(_options.Seed, shopper), _today.Assortment);

    /// <summary>The utility of a product, as its card shows it, to a shopper who wants something of its category.</summary>
    /// <param name="shopper">The number.</param>
    /// <param name="product">Its number in the world, see <see cref="ProductNumber"/>.</param>
    /// <param name="at">When; tastes follow the drift.</param>
    public double Utility(int shopper, int product, DateTimeOffset at) => _today.Choice.Liking(
        Taste.Create(_options.Seed, shopper), product, new Want { Category = _today.Assortment.Garments[product].Category }, (at - _today.Start).TotalDays);

    /// <summary>The utility of a product to a visit as it goes, with what it has in mind now.</summary>
    public static double Utility(ShopVisit visit, int product)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return visit.LikingOf(product);
    }

    /// <summary>The probability that a place is looked at.</summary>
    /// <param name="placement">The block's name.</param>
    /// <param name="position">The place, from 1.</param>
    public static double Examination(string placement, int position) =>
        Attention.Noticed(placement) * Attention.Curve(placement)[position - 1];

    /// <summary>The probability that a product is opened once its place is looked at.</summary>
    /// <param name="utility">See <see cref="Utility(ShopVisit, int)"/>.</param>
    public double OpenChance(double utility) => _today.Choice.OpenChance(utility);

    /// <summary>A query such as shoppers type; the same number is the same query.</summary>
    /// <param name="number">Which one, from 0.</param>
    /// <param name="language">en, sv or de.</param>
    public KnownQuery QueryOf(int number, string language) => KnownQuery.Of(_today.Queries.Draw(_options.Seed, number, language));

    /// <summary>How well a product truly answers a query: 3 all that was asked for, 2 nearly, 1 something of it, 0 nothing.</summary>
    /// <param name="query">See <see cref="QueryOf"/>.</param>
    /// <param name="product">Its number in the world.</param>
    public int RelevanceOf(KnownQuery query, int product)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Relevance.Grade(query.Need, _today.Assortment.Garments[product]);
    }

    /// <summary>Yesterday's shop with another order of its lists and hits.</summary>
    public IShop WithOrder(IListOrder order) => new OrderedShop(_yesterday, order);

    /// <summary>A shop with one of its blocks filled by a policy, wherever its pages have it.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="placement">The block's name.</param>
    /// <param name="fill">The products, best first, by their numbers. Many visits ask side by side.</param>
    public static IShop WithBlock(IShop shop, string placement, Func<ShopperStep, ShopVisit, IReadOnlyList<int>> fill) =>
        new BlockShop(shop, placement, fill);

    /// <summary>The true lift of one shop over another: the same visits with the same luck go through both.</summary>
    /// <param name="first">The shop compared with.</param>
    /// <param name="second">The shop whose lift is asked for.</param>
    /// <param name="sessions">How many visits.</param>
    /// <param name="at">When they begin.</param>
    public PolicyComparison Compare(IShop first, IShop second, int sessions, DateTimeOffset at)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sessions, 2);
        return new PairedSimulation(number => _visitOf(number, at), _options.Cores).Run(first, second, sessions);
    }
}
