using Platform.Contracts;
using Platform.Store;
using Platform.Storefront.Checkout;

namespace Platform.Storefront.Tests.Checkout;

public sealed class OrderStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private readonly DataFolder _data = new(Directory.CreateTempSubdirectory("orders-").FullName);

    public void Dispose() => Directory.Delete(_data.Root, recursive: true);

    [Fact]
    public void Orders_are_there_again_after_a_restart()
    {
        var store = new OrderStore(_data);
        Assert.True(store.Place(Of("1", "u1", Noon)));
        Assert.True(store.Place(Of("2", null, Noon.AddDays(1))));
        Assert.True(store.Place(Of("3", "u1", Noon.AddDays(2))));
        foreach (var read in new[] { store, new OrderStore(_data) })
        {
            Assert.Equal(["3", "1"], read.Of("v", "u1", 10).Select(NumberOf));
            Assert.Equal(["3"], read.Of("v", "u1", 1).Select(NumberOf));
            Assert.Equal(["2"], read.Of("v", null, 10).Select(NumberOf));
            Assert.Empty(read.Of("w", "u2", 10));
            Assert.Null(read.Find("4"));
            Assert.Equivalent(Of("2", null, Noon.AddDays(1)), read.Find("2".PadRight(32, '0')), strict: true);
        }
    }

    [Fact]
    public void The_same_number_is_the_same_order_however_many_place_it_at_once()
    {
        var store = new OrderStore(_data);
        var placed = 0;
        Parallel.For(0, 64, number =>
        {
            if (store.Place(Of($"{number % 8}", "u1", Noon)))
                Interlocked.Increment(ref placed);
        });
        Assert.Equal(8, placed);
        Assert.Equal(8, new OrderStore(_data).Of("v", "u1", 100).Count);
    }

    [Fact]
    public void What_a_crash_has_torn_was_never_placed()
    {
        new OrderStore(_data).Place(Of("1", "u1", Noon));
        var file = Directory.GetFiles(Path.Combine(_data.Shop, "orders")).Single();
        var whole = File.ReadAllBytes(file);
        for (var torn = 1; torn < whole.Length; torn += 37)
        {
            File.WriteAllBytes(file, [.. whole, .. whole.AsSpan(0, torn)]);
            var store = new OrderStore(_data);
            Assert.Equal(["1"], store.Of("v", "u1", 10).Select(NumberOf));
            Assert.Equal(whole, File.ReadAllBytes(file));
        }

        var mended = new OrderStore(_data);
        mended.Place(Of("2", "u1", Noon));
        Assert.Equal(["2", "1"], new OrderStore(_data).Of("v", "u1", 10).Select(NumberOf));
    }

    [Fact]
    public void A_line_that_is_no_order_is_named_and_not_passed_over()
    {
        new OrderStore(_data).Place(Of("1", "u1", Noon));
        var file = Directory.GetFiles(Path.Combine(_data.Shop, "orders")).Single();
        File.AppendAllText(file, "{\"id\":\n");
        Assert.Contains(file, Assert.Throws<IOException>(() => new OrderStore(_data)).Message, StringComparison.Ordinal);
    }

    private static string NumberOf(Order order) => order.Id.TrimEnd('0');

    private static Order Of(string id, string? userId, DateTimeOffset placed) => new()
    {
        Id = id.PadRight(32, '0'),
        PlacedAt = placed,
        VisitorId = "v",
        UserId = userId,
        Lines = [new OrderLine("p1", "Röd klänning", "S", 2, new Money(10.50m, "EUR"))],
        Address = new DeliveryAddress { Name = "Å", Email = "a@b", Street = "c", PostalCode = "1", City = "d", Country = "SE" },
        Delivery = "standard",
        DeliveryPrice = new Money(4.90m, "EUR"),
        Total = new Money(25.90m, "EUR"),
        Tax = new Money(5.18m, "EUR"),
    };
}
