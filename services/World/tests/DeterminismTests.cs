
namespace Platform.World.Tests;

public sealed class DeterminismTests
{
    private static WorldOptions Small { get; } = new()
    {
        Products = 1_000, Customers = 2_000, Events = 20_000, Days = 14, Now = new DateTimeOffset(2026, 10, 15, 9, 30, 0, TimeSpan.Zero),
    };

    [Fact]
    public void The_same_seed_makes_the_same_shop_on_any_number_of_cores() =>
        Assert.Equal(Make(Small with { Cores = 1 }), Make(Small with { Cores = 2 }));

    [Fact]
    public void The_hour_of_the_day_does_not_change_the_shop() =>
        Assert.Equal(Make(Small), Make(Small with { Now = Small.Now.AddHours(9) }));

    [Fact]
    public void Another_seed_makes_another_shop() =>
        Assert.NotEqual(Make(Small), Make(Small with { Seed = 2 }));

    /// <summary>Digests of all that was made, by the place in the log; the names of files hold the time of their making.</summary>
    private static string[] Make(WorldOptions options)
    {
        using var folder = new TemporaryFolder();
        var world = DemoWorld.Create(options);
        world.WriteCatalogue(folder.Data);
        world.WriteHistory(folder.Data, _ => { });
        return [.. TemporaryFolder.Digest(folder.Data.Root)
            .Select(line => $"{Path.GetDirectoryName(line.Split(' ')[0])} {line.Split(' ')[1]}").Order(StringComparer.Ordinal)];
    }
}
