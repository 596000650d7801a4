using Platform.Storefront.Account;
using Platform.World.Goods;
using Platform.World.People;

namespace Platform.Local.Serving;

/// <summary>A few customers of the demo shop's world to shop as: those who come often, each with another taste.</summary>
internal sealed class DemoCustomers(DemoShop demo) : IExampleCustomers
{
    private const int Looked = 300;
    private const int Shown = 8;

    /// <summary>Only who comes anew depends on the length of the history, and no example does.</summary>
    private const int Days = 90;

    private IReadOnlyList<ExampleCustomer>? _examples;

    /// <summary>Ids, and what is to be known of them; none in a shop that holds other data.</summary>
    public IReadOnlyList<ExampleCustomer> Examples => _examples ??= demo.Seed is { } seed
        ? [.. Enumerable.Range(0, Looked)
            .Select(number => (Shopper: Shopper.Create(seed, number, Days), Taste: Taste.Create(seed, number)))
            .Where(one => one.Shopper is { IsPersonal: true, FirstDay: < 0 })
            .OrderByDescending(one => one.Shopper.Activity)
            .DistinctBy(one => one.Taste.FavouriteStyle)
            .Take(Shown)
            .Select(one => new ExampleCustomer(
                one.Shopper.UserId!, Wardrobe.Styles[one.Taste.FavouriteStyle], one.Taste.Department.ToString().ToLowerInvariant(), PricesOf(one.Taste)))]
        : [];

    private static PriceTaste PricesOf(Taste taste) =>
        taste.PriceLevel < -0.25 ? PriceTaste.Low : taste.PriceLevel > 0.25 ? PriceTaste.High : PriceTaste.Middling;
}
