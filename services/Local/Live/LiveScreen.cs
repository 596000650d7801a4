using Platform.Local.Live.Reporting;
using Spectre.Console;

namespace Platform.Local.Live;

/// <summary>Shows a run: as a table where there is a terminal, else as a line a second.</summary>
internal static class LiveScreen
{
    /// <summary>Runs and shows it.</summary>
    public static async Task<LiveSummary> ShowAsync(LiveShoppers shoppers, CancellationToken cancel)
    {
        var console = AnsiConsole.Console;
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Capabilities.Ansi)
            return await shoppers.RunAsync(new LineDisplay(Console.Out, TimeProvider.System), cancel);
        var table = TableDisplay.Create();
        return await console.Live(table).StartAsync(context => shoppers.RunAsync(new TableDisplay(context, table, TimeProvider.System), cancel));
    }
}
