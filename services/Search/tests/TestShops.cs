using Platform.Contracts;

namespace Platform.Search.Tests;

/// <summary>Shops to test with.</summary>
internal static class TestShops
{
    /// <summary>Three dresses.</summary>
    public static TestShop Dresses() => new TestShop()
        .With(Dress("red-dress", "Red dress", "red"), Dress("blue-dress", "Blue dress", "blue"), Dress("green-dress", "Green dress", "green"));

    public static Product Dress(string id, string title, string color) => new()
    {
        Id = id, Title = title, Brand = "Acme", Categories = ["Women > Dresses"], Colors = [color], Price = new Money(40, "EUR"), Sizes = ["S", "M", "L"],
    };

    /// <summary>As many products as are wanted, of four kinds, colours and three brands.</summary>
    public static TestShop Many(int count) => new TestShop().With([.. Enumerable.Range(0, count).Select(ManyProduct)]);

    public static Product ManyProduct(int number)
    {
        string[] kinds = ["dress", "coat", "shirt", "skirt"], colors = ["red", "blue", "green", "black"], fabrics = ["linen", "wool", "silk"], brands = ["Acme", "Nord", "Sol"];
        var (kind, color, fabric) = (kinds[number % 4], colors[number / 4 % 4], fabrics[number % 3]);
        return new Product
        {
            Id = $"m{number:000}", Title = $"{color} {fabric} {kind} {number}", Brand = brands[number / 2 % 3], Categories = [$"Women > {kind}"], Colors = [color],
            Price = new Money(number % 97, "EUR"), PublishTime = DateTimeOffset.UnixEpoch.AddDays(number % 31),
        };
    }
}
