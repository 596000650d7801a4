using Platform.Local.Serving;
using Platform.Store.Products;
using Platform.World;

namespace Platform.Local.Tests.Live;

public sealed class PassingDaysTests : IDisposable
{
    private static readonly WorldOptions Options = new()
    {
        Products = 1_000, Customers = 200, Events = 2_000, Now = new DateTimeOffset(2026, 11, 24, 15, 0, 0, TimeSpan.Zero),
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_day_that_begins_brings_a_catalogue_file_with_what_arrives_sells_out_and_changes_price()
    {
        var demo = new DemoShop(_folder.Data);
        demo.Make(Options, () => { }, (_, _) => { });
        var before = Catalogue.Read(_folder.Data);
        Assert.Equal((0, 1_000, 90), (demo.Day, demo.World!.Products, demo.World.Days));

        var world = DemoWorld.Create(demo.World with { Drift = new Drift { Catalogue = [new CatalogueShift { Day = 91, Share = 0.2 }] } });
        demo.BeginNextDay(world, Options.Now.AddHours(9));
        var after = Catalogue.Read(_folder.Data);
        Assert.Equal(1, new DemoShop(_folder.Data).Day);
        Assert.Equal(2, CatalogueFiles.All(_folder.Data).Count);
        Assert.True(after.Count > before.Count, "Nothing arrived.");
        Assert.Contains(before.Products, product => after.Find(product.Id)!.Price != product.Price);
        Assert.Contains(before.Products, product => after.Find(product.Id)!.Availability != product.Availability);

        demo.BeginNextDay(world, Options.Now.AddHours(10));
        Assert.Equal(2, demo.Day);
        Assert.Equal(3, CatalogueFiles.All(_folder.Data).Count);
    }
}
