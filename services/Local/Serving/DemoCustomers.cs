using System.Globalization;
using Platform.Storefront.Account;
using Platform.World;
using Platform.World.Goods;

namespace Platform.Local.Serving;

/// <summary>A few customers of the demo shop's world to shop as: those who come often, each with another taste.</summary>
internal sealed class DemoCustomers(DemoShop demo) : IExampleCustomers
{
    private const int Looked = 300;
    private const int Shown = 8;

    private IReadOnlyList<ExampleCustomer>? _examples;

    /// <summary>Ids, and what is to be known of them; none in a shop that holds other data.</summary>
    public IReadOnlyList<ExampleCustomer> Examples => _examples ??= demo.Seed is { } seed
        ? [.. Enumerable.Range(0, Looked)
            .Select(index => (Index: index, Customer: Customer.Create(seed, index)))
            .Where(one => one.Customer.IsMember)
            .OrderByDescending(one => one.Customer.Activity)
            .DistinctBy(one => FavouriteStyle(one.Customer))
            .Take(Shown)
            .Select(one => new ExampleCustomer(DemoHistory.UserIdOf(one.Index), About(one.Customer)))]
        : [];

    private static string FavouriteStyle(Customer customer) =>
        Wardrobe.Styles[Array.IndexOf(customer.Styles, customer.Styles.Max())];

    private static string About(Customer customer) => string.Create(
        CultureInfo.InvariantCulture,
        $"Likes {FavouriteStyle(customer)} clothes for {(customer.ShopsForMen ? "men" : "women")}, {Purse(customer.Budget)}.");

    private static string Purse(double budget) =>
        budget < -0.25 ? "at low prices" : budget > 0.25 ? "at high prices" : "at middling prices";
}
