using Platform.Local.Live.Browsing;
using Platform.Local.Live.Reporting;
using Platform.Local.Serving;

namespace Platform.Local.Live;

/// <summary>Simulated shoppers beside the services, in their process; they use the shop over HTTP all the same.</summary>
internal sealed class ShopWithShoppers(LiveOptions options, DemoShop demo, PreparationState state, int port, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await state.Finished.WaitAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        // Making the world takes a second or two, in which the shop serves already.
        using var shoppers = await Task.Run(
            () => new LiveShoppers(options, ShopAddress.OfPort(port), demo, time), stoppingToken);
        // Lines, in a terminal too: a table would stand in the way of what the services have to say.
        var summary = await shoppers.RunAsync(new LineDisplay(Console.Out, time), stoppingToken);
        Console.WriteLine(summary.ToJson());
    }
}
