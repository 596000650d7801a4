using System.Globalization;

namespace Platform.Local.Live.Reporting;

/// <summary>A line a second, for files and pipes.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="time">The wall.</param>
internal sealed class LineDisplay(TextWriter output, TimeProvider time) : ILiveDisplay
{
    public void Show(SecondFigures second) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{time.GetUtcNow():HH:mm:ss} sessions {second.Arrived / second.Seconds:0.0}/s, {second.InFlight} there, {second.Dropped} dropped; "
            + $"requests {second.Requests / second.Seconds:0}/s, {second.Errors} errors, p50 {second.P50:0.0} ms, p99 {second.P99:0.0} ms; "
            + $"orders {second.Orders}, conversion {100 * second.Conversion:0.00} %"));
}
