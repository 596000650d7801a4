using System.CommandLine;
using System.Net.Sockets;
using Platform.Hosting.Conventions;
using Platform.Hosting.Verbs;
using Platform.Local.Live.Browsing;
using Platform.Local.Live.Reporting;
using Platform.Local.Serving;
using Platform.Store;
using Spectre.Console;

namespace Platform.Local.Live;

/// <summary><c>visit</c>: simulated shoppers for a demo shop that another process of this machine serves.</summary>
internal static class VisitVerb
{
    private const string UsualShoppers = "5";

    public static Command Create()
    {
        var at = new Option<string>("--at")
        {
            Description = "The address of the shop, on this machine.", DefaultValueFactory = _ => "http://127.0.0.1:8080",
        };
        var data = CommonOptions.Data(LocalServices.DataFolder);
        var live = new LiveArguments(UsualShoppers);
        var verb = new Command("visit", "Sends simulated shoppers to a demo shop that runs already; the data folder says whose world it is.") { at, data };
        live.AddTo(verb);
        verb.SetAction((arguments, cancel) => RunAsync(
            ShopAddress.Parse(arguments.GetRequiredValue(at)), new DataFolder(arguments.GetRequiredValue(data)), live.Read(arguments)!, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(ShopAddress shop, DataFolder data, LiveOptions options, CancellationToken cancel)
    {
        EventLoop.Choose();
        var demo = new DemoShop(data);
        if (demo.World is null)
            throw new UserException($"{data.Root} holds no demo shop, and only its world has shoppers; name the shop's folder by --data.");
        await RequireAsync(shop, cancel);
        using var shoppers = new LiveShoppers(options, shop, demo, TimeProvider.System);
        var summary = await ShowAsync(shoppers, cancel);
        Console.WriteLine(summary.ToJson());
        return 0;
    }

    /// <summary>Shows the run as a table where there is a terminal, else as a line a second.</summary>
    private static async Task<LiveSummary> ShowAsync(LiveShoppers shoppers, CancellationToken cancel)
    {
        var console = AnsiConsole.Console;
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Capabilities.Ansi)
            return await shoppers.RunAsync(new LineDisplay(Console.Out, TimeProvider.System), cancel);
        var table = TableDisplay.Create();
        return await console.Live(table).StartAsync(context => shoppers.RunAsync(new TableDisplay(context, table, TimeProvider.System), cancel));
    }

    private static async Task RequireAsync(ShopAddress shop, CancellationToken cancel)
    {
        using var probe = new Socket(shop.Point.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await probe.ConnectAsync(shop.Point, cancel);
        }
        catch (SocketException failure)
        {
            throw new UserException($"--at: nobody answers at http://{shop.Host}: {failure.Message}.");
        }
    }
}
