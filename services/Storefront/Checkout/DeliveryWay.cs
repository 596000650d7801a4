namespace Platform.Storefront.Checkout;

/// <summary>A way to deliver.</summary>
/// <param name="Name">Its name in forms and texts (<c>delivery.NAME</c>).</param>
/// <param name="Price">In the order's currency.</param>
/// <param name="FreeFrom">The value of the goods from which on it costs nothing; null for never.</param>
public sealed record DeliveryWay(string Name, decimal Price, decimal? FreeFrom)
{
    /// <summary>The shop's ways; the first is chosen where nothing else is.</summary>
    public static IReadOnlyList<DeliveryWay> All { get; } = [new("standard", 4.90m, 75m), new("express", 9.90m, null)];

    /// <summary>The way of a name; null for another.</summary>
    public static DeliveryWay? Find(string? name) => All.FirstOrDefault(way => way.Name == name);

    /// <summary>What it costs for goods of a value.</summary>
    public decimal PriceFor(decimal goods) => goods >= FreeFrom ? 0 : Price;
}
