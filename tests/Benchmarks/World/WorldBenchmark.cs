using System.Diagnostics;
using Platform.Benchmarks.Reporting;
using Platform.Store;
using Platform.World;
using Platform.World.History;
using Platform.World.Shopping;
using Platform.World.Truth;

namespace Platform.Benchmarks.World;

/// <summary>How long the demo shop's world takes to make, and how like a fashion shop it is.</summary>
internal sealed class WorldBenchmark : IBenchmark
{
    private const int Sessions = 20_000;

    private static readonly DateTimeOffset Now = new(2026, 12, 10, 9, 30, 0, TimeSpan.Zero);

    public string Name => "world";

    public string About =>
        "The demo shop of the usual size: 50,000 products in three languages, 100,000 shoppers, 90 days with Black Friday among them. Time is from nothing to catalogue "
        + "and events on the disk; memory is the peak of the whole process. Figures of the calibration stand beside what fashion shops publish; the target is the band that a test "
        + "holds them in. The lift is that of lists in the order of the visitor's true liking over yesterday's order by most sold, from pairs of the same visits.";

    public Task<Report> RunAsync()
    {
        var data = new DataFolder(Workspace.Fresh("world"));
        var clock = Stopwatch.StartNew();
        var world = DemoWorld.Create(new WorldOptions { Now = Now });
        world.WriteCatalogue(data);
        var catalogue = clock.Elapsed.TotalSeconds;
        var history = world.WriteHistory(data, _ => { });
        var whole = clock.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64;
        var bytes = new DirectoryInfo(data.Events).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        clock.Restart();
        var lift = world.Truth.Compare(world.Truth.Yesterday, world.Truth.WithOrder(new ByLiking()), Sessions, Now);
        var pairs = clock.Elapsed.TotalSeconds;
        return Task.FromResult(new Report(Name, About,
        [
            new("products and history", whole, "s") { Target = "≤ 15 s" },
            new("of it, products", catalogue, "s"),
            new("peak memory", peak / 1048576d, "MiB") { Target = "≤ 1,024" },
            new("events", history.Events) { Target = "about 2,000,000" },
            new("events a second", history.Events / whole, "/s"),
            new("size of the log", bytes / 1048576d, "MiB") { Target = "≤ 700" },
            new("pairs of visits a second", Sessions / pairs, "/s"),
            new("true lift of orders by perfect lists", 100 * lift.Orders.Mean * Sessions / lift.First.Orders, "%"),
            new("its standard error", 100 * lift.Orders.StandardError * Sessions / lift.First.Orders, "%"),
            .. Calibration.Figures.Select(figure => Of(figure, history)),
        ])
        {
            Notes = [.. Calibration.Figures.Select(figure => $"{figure.Name}: {figure.Public} ({figure.Source}).")],
        });
    }

    private static Figure Of(CalibrationFigure figure, HistoryFigures history) =>
        new(figure.Name, figure.Of(history) ?? double.NaN)
        {
            Target = FormattableString.Invariant($"{figure.Low} to {figure.High}"),
            Peer = figure.PublicValue is null ? "" : "published",
            PeerValue = figure.PublicValue,
        };

    private sealed class ByLiking : IListOrder
    {
        public IReadOnlyList<int> Order(ShopperStep step, ShopVisit visit, IReadOnlyList<int> candidates) =>
            [.. candidates.Take(200).OrderByDescending(product => DemoTruth.Utility(visit, product))];
    }
}
