using System.Globalization;
using Spectre.Console;

namespace Platform.Local.Live.Reporting;

/// <summary>The last seconds as a table that stays where it is, for a terminal.</summary>
/// <param name="context">The live part of the terminal.</param>
/// <param name="table">What is shown there.</param>
/// <param name="time">The wall.</param>
internal sealed class TableDisplay(LiveDisplayContext context, Table table, TimeProvider time) : ILiveDisplay
{
    private const int Rows = 15;

    /// <summary>A table without rows.</summary>
    public static Table Create()
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in new[] { "time", "sessions/s", "there", "dropped", "requests/s", "errors", "p50 ms", "p99 ms", "orders", "conversion" })
            table.AddColumn(new TableColumn(column).RightAligned());
        return table;
    }

    public void Show(SecondFigures second)
    {
        if (table.Rows.Count == Rows)
            table.RemoveRow(0);
        table.AddRow(
            Text($"{time.GetLocalNow():HH:mm:ss}"), Text($"{second.Arrived / second.Seconds:0.0}"), Text($"{second.InFlight}"), Text($"{second.Dropped}"),
            Text($"{second.Requests / second.Seconds:0}"), Text($"{second.Errors}"), Text($"{second.P50:0.0}"), Text($"{second.P99:0.0}"),
            Text($"{second.Orders}"), Text($"{100 * second.Conversion:0.00} %"));
        context.Refresh();
    }

    private static Text Text(FormattableString text) => new(text.ToString(CultureInfo.InvariantCulture));
}
